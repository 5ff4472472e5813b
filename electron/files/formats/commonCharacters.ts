/**
 * The characters that running text, staff lists and questionnaires are mostly made of. A wrong
 * decoding gives valid but rare characters, so their share tells encodings apart.
 */
const chinese =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体美相见被利什二等产或新己制身果加月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指许统区保至队形社便空决治展马科司五基书非则听白却界达光放强即像难且权思完设式色路记南品住告类求据程北边张该交规万取格望觉领共确传师观清今切院让识候带导' +
  '号姓职岗评满态服速客户单状响首答卷源序选择店经主客入离备注般遇耐烦亲切专技准快慢推荐整体谢您贵请意见建议元六七八九百千零男未已完退换货投诉咨询热线机构市县省街中华东西南北广深上海京天津重庆周刘陈杨黄赵吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董程曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖伟娜芳洋静敏丽强磊军勇杰娟涛超秀霞刚桂英' +
  '這個們來為國說時會對經學還進後過發樣開從實無與長機關點業將兩間問並應頭體見產話給門兒東聲員論處義幾條氣題變總電數報結務場計資統區隊馬書則聽卻達強難權設類據邊張該規萬覺領確傳師觀讓識帶導號職崗評滿態戶單狀響應選擇備註煩親專準謝貴請議構縣劉陳楊黃趙吳孫羅鄭韓馮蘇盧蔣賈葉鐘譚鄒陸顧龍錢湯喬賀賴偉麗軍傑濤剛華諮詢熱線訴換貨離薦慢';
const korean =
  '이다는의에을가고하지도로사은서를한기어나시대해리자인라보정수스과부제일구주전상아원그여장러게선조안성화있으니것방공만유신무요비들모동미연관내발경계습택응답설문별령회족매우통불편오예직급점담당처건호번름객평월년';
const latin = 'éèêëàâäáãçñöôóòõüûúùïîíåæøßÉÖÜÄÅØÆ’‘“”–—…°€£®™©';

const common = new Set(`${chinese}${korean}`);
const commonLatin = new Set(latin);

/**
 * How much a decoded text looks like one that people wrote: the share of its characters beyond
 * ASCII that are common ones, from 0 to 1; characters that could not be decoded count against it.
 */
export function commonShare(text: string): number {
  let beyond = 0;
  let known = 0;
  for (const [run] of text.matchAll(/[A-Za-z]?[^\p{ASCII}]+[A-Za-z]?/gu)) {
    const characters = Array.from(run);
    const foreign = characters.filter((character) => character > '\u007f');
    beyond += foreign.length;
    for (const character of foreign) {
      if (isCommon(character, characters.length, foreign.length)) known += 1;
      else if (character === '\ufffd') known -= 5;
    }
  }
  return beyond === 0 ? 0 : Math.max(0, known / beyond);
}

/** Letters of western languages count only where they stand between others of the alphabet. */
function isCommon(character: string, runLength: number, foreignLength: number): boolean {
  if (common.has(character) || /[\u3000\u3040-\u30ff、。，：；？！（）「」《》“”]/u.test(character))
    return true;
  return foreignLength <= 2 && runLength > foreignLength && commonLatin.has(character);
}
