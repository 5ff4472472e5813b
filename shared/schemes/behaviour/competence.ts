import type { Dimension } from '@shared/domain/scheme';
import { basicsCourse, systemsCourse } from '../courses';
import { localText } from '../localText';
import { behaviour } from './behaviourIndicator';

/** What somebody knows and can handle. */
export const competenceDimension: Dimension = {
  key: 'competence',
  name: localText('专业能力', '專業能力', 'Competence'),
  weight: '0.2',
  training: basicsCourse,
  indicators: [
    behaviour({
      key: 'knowledge',
      weight: '1/2',
      training: basicsCourse,
      name: localText('业务知识', '業務知識', 'Product knowledge'),
      definition: localText(
        '对产品、资费和规定的解答正确。',
        '對產品、資費與規定的說明正確。',
        'Explains products, charges and rules correctly.',
      ),
      anchors: [
        localText('常答错', '經常答錯', 'Often wrong'),
        localText('常需请教', '常需請教他人', 'Often has to ask'),
        localText('常见业务无误', '常見業務無誤', 'Right on common matters'),
        localText('复杂业务也无误', '複雜業務也無誤', 'Right on complex matters'),
        localText('能教同事', '能教導同事', 'Teaches colleagues'),
      ],
    }),
    behaviour({
      key: 'systems',
      weight: '1/2',
      training: systemsCourse,
      name: localText('系统操作', '系統操作', 'Use of systems'),
      definition: localText(
        '受理、查询和单据操作又快又准。',
        '受理、查詢與單據操作又快又準。',
        'Enters, looks up and files cases fast and without error.',
      ),
      anchors: [
        localText('不会用', '不會使用', 'Cannot use them'),
        localText('较慢、易错', '較慢、容易出錯', 'Slow, makes mistakes'),
        localText('能独立操作', '能獨立操作', 'Works unaided'),
        localText('熟练', '熟練', 'Skilled'),
        localText('能帮助他人', '能協助他人', 'Helps others'),
      ],
    }),
  ],
};
