import type { Dimension } from '@shared/domain/scheme';
import { teamworkCourse } from '../courses';
import { localText } from '../localText';
import { behaviour } from './behaviourIndicator';

/** How somebody works with colleagues. */
export const teamworkDimension: Dimension = {
  key: 'teamwork',
  name: localText('团队协作', '團隊合作', 'Teamwork'),
  weight: '0.1',
  training: teamworkCourse,
  indicators: [
    behaviour({
      key: 'support',
      weight: '1',
      training: teamworkCourse,
      name: localText('配合与补位', '配合與補位', 'Support and cover'),
      definition: localText(
        '忙时补位，交接清楚，不推不等。',
        '忙碌時補位，交接清楚，不推不等。',
        'Covers at busy times and hands over clearly, without waiting to be told.',
      ),
      anchors: [
        localText('拒绝配合', '拒絕配合', 'Refuses'),
        localText('需要催促', '需要催促', 'Has to be pushed'),
        localText('能配合', '能配合', 'Cooperates'),
        localText('主动补位', '主動補位', 'Steps in unasked'),
        localText('带动团队', '帶動團隊', 'Lifts the team'),
      ],
    }),
  ],
};
