import type { Catalogue } from './catalogue';

/** What is said of a data folder that does not lie on the disk of this computer. */
export const placeText = {
  'zh-CN': {
    warning: '{{happened}}{{next}}',
    sync: '数据文件夹在“{{product}}”同步文件夹里：同步程序会在写入时复制它，也可能换回旧的。',
    network: '数据文件夹在网络共享上：断线或两台电脑同时写会弄坏它。',
    removable: '数据文件夹在可移动磁盘上：没写完就拔掉会弄坏它，丢了就全丢了。',
    next: '请把它移到本机硬盘（关闭程序，移动整个文件夹）。备份和交接包才适合放在那里。',
  },
  'zh-TW': {
    warning: '{{happened}}{{next}}',
    sync: '資料夾位於「{{product}}」同步資料夾：同步程式會在寫入時複製它，也可能換回舊檔。',
    network: '資料夾位於網路共用：斷線或兩台電腦同時寫入會損毀它。',
    removable: '資料夾位於可移除磁碟：還沒寫完就拔除會損毀它，遺失就全部遺失。',
    next: '請移到本機硬碟（關閉程式，移動整個資料夾）。備份與交接檔才適合放在那裡。',
  },
  en: {
    warning: '{{happened}} {{next}}',
    sync: 'The data folder lies in a folder that {{product}} synchronises: it is copied while it is being written, and an old one may come back.',
    network:
      'The data folder lies on a network share: a lost connection or two computers writing at once would damage it.',
    removable:
      'The data folder lies on a removable disk: pulled out too early it is damaged, lost it is gone.',
    next: 'Move it to the disk of this computer (close the program, move the whole folder). Backups and hand-off packages may stay there.',
  },
} as const satisfies Catalogue;
