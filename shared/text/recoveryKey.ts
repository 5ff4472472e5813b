import type { Catalogue } from './catalogue';

export const recoveryKeyText = {
  'zh-CN': {
    fileName: '{{shop}} 恢复密钥',
    sheetTitle: '恢复密钥',
    sheetShop: '门店：{{shop}}',
    sheetDay: '打印日期：{{day}}',
    sheetUse: '忘记密码时，在登录页点“忘了密码，用恢复密钥”，输入下面 9 组字符，就能设一个新密码。',
    sheetKeep:
      '拿到这张纸的人能打开全部数据。请锁好，最好印两份，分开保管；不要拍照，不要发到聊天软件里。',
    sheetLost: '密码和这张纸都丢了，任何人都打不开数据。',
    sheetKept: '保管人：',
    title: '把恢复密钥留在纸上',
    explains: '忘记密码时只有它能打开数据。它只显示这一次：请打印，或逐字抄下来。',
    print: '存为 PDF 打印',
    saved: '已保存：{{file}}。打印后请删掉这个文件。',
    proof: '看着纸，输入第 {{first}} 组和第 {{second}} 组',
    group: '第 {{number}} 组',
    seen: '我已写好，去核对',
    showAgain: '再看一眼',
  },
  'zh-TW': {
    fileName: '{{shop}} 復原金鑰',
    sheetTitle: '復原金鑰',
    sheetShop: '門市：{{shop}}',
    sheetDay: '列印日期：{{day}}',
    sheetUse:
      '忘記密碼時，在登入頁點「忘記密碼，用復原金鑰」，輸入下面 9 組字元，就能設一組新密碼。',
    sheetKeep:
      '拿到這張紙的人能開啟全部資料。請鎖好，最好印兩份，分開保管；不要拍照，不要傳到聊天軟體。',
    sheetLost: '密碼與這張紙都丟了，任何人都打不開資料。',
    sheetKept: '保管人：',
    title: '把復原金鑰留在紙上',
    explains: '忘記密碼時只有它能開啟資料。它只顯示這一次：請列印，或逐字抄下來。',
    print: '存成 PDF 列印',
    saved: '已儲存：{{file}}。列印後請刪除這個檔案。',
    proof: '看著紙，輸入第 {{first}} 組與第 {{second}} 組',
    group: '第 {{number}} 組',
    seen: '我已寫好，去核對',
    showAgain: '再看一眼',
  },
  en: {
    fileName: 'Recovery key {{shop}}',
    sheetTitle: 'Recovery key',
    sheetShop: 'Shop: {{shop}}',
    sheetDay: 'Printed on {{day}}',
    sheetUse:
      'If the password is forgotten, choose "Forgot it? Use the recovery key" when signing in and type these 9 groups; then set a new password.',
    sheetKeep:
      'Whoever has this paper can open all data. Lock it away, best as two copies in two places; take no photo and send it by no chat.',
    sheetLost: 'If both the password and this paper are lost, nobody can open the data.',
    sheetKept: 'Kept by:',
    title: 'Keep the recovery key on paper',
    explains:
      'If the password is forgotten, only this opens the data. It is shown this once: print it, or write it down.',
    print: 'Save as PDF to print',
    saved: 'Saved: {{file}}. Delete the file after printing.',
    proof: 'Look at the paper and type groups {{first}} and {{second}}',
    group: 'Group {{number}}',
    seen: 'I have it on paper',
    showAgain: 'Show it again',
  },
} as const satisfies Catalogue;
