import type { Dimension } from '@shared/domain/scheme';
import { composureCourse, resolutionCourse } from '../courses';
import { localText } from '../localText';
import { behaviour } from './behaviourIndicator';

/** Whether cases and complaints are settled. */
export const resolutionDimension: Dimension = {
  key: 'resolution',
  name: localText('问题解决', '問題解決', 'Problem solving'),
  weight: '0.2',
  training: resolutionCourse,
  indicators: [
    behaviour({
      key: 'handling',
      weight: '1/2',
      training: resolutionCourse,
      name: localText('判断与处理', '判斷與處理', 'Judgement and handling'),
      definition: localText(
        '看清问题所在，选对办法并办到底。',
        '看清問題所在，選對辦法並辦到底。',
        'Finds the cause, picks the right way and sees it through.',
      ),
      anchors: [
        localText('处理错误', '處理錯誤', 'Handles cases wrongly'),
        localText('常需他人接手', '常需他人接手', 'Others often take over'),
        localText('常规能解决', '一般問題能解決', 'Solves routine cases'),
        localText('多数一次解决', '多數一次解決', 'Mostly solves at once'),
        localText('疑难也能解决', '疑難也能解決', 'Solves hard cases too'),
      ],
    }),
    behaviour({
      key: 'deescalation',
      weight: '1/2',
      training: composureCourse,
      name: localText('投诉安抚', '客訴安撫', 'Calming complaints'),
      definition: localText(
        '客户不满时稳住情绪，给出可接受的办法。',
        '客戶不滿時穩住情緒，提出可接受的辦法。',
        'Calms upset customers and offers a way they can accept.',
      ),
      anchors: [
        localText('激化矛盾', '激化衝突', 'Makes it worse'),
        localText('常升级', '常往上呈報', 'Often escalates'),
        localText('能按流程处理', '能依流程處理', 'Follows the procedure'),
        localText('客户接受方案', '客戶接受方案', 'Customers accept the offer'),
        localText('转投诉为表扬', '化客訴為讚美', 'Turns complaints into praise'),
      ],
    }),
  ],
};
