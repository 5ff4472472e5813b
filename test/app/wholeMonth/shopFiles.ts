import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody of the staff list; what is special about them in the month is said where it happens. */
export interface Person {
  readonly employeeNo: string;
  readonly name: string;
  readonly unitName: string;
  readonly positionName: string;
  readonly superiorName: string;
  readonly hiredOn: string;
}

export const frontDesk = '前台客服';
export const backOffice = '后台支持';
const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Twelve people in two units, the last one hired while the first month was running. */
export const people: readonly Person[] = places.map((place) => ({
  employeeNo: `E${String(place).padStart(2, '0')}`,
  name: `员工${String(place).padStart(2, '0')}`,
  unitName: place <= 6 ? '东街店' : '西街店',
  positionName: [5, 6, 11, 12].includes(place) ? backOffice : frontDesk,
  superiorName: place <= 6 ? '主管东' : '主管西',
  hiredOn: place === 12 ? '2025-10-20' : `2023-0${1 + (place % 9)}-15`,
}));

export function writeStaffList(folder: string): string {
  const rows = people.map((person) =>
    [
      person.employeeNo,
      person.name,
      person.unitName,
      person.positionName,
      person.superiorName,
      person.hiredOn,
      '在职',
    ].join(','),
  );
  return write(folder, '员工花名册.csv', ['工号,姓名,部门,岗位,直接上级,入职日期,状态', ...rows]);
}

const months = ['10', '11', '12'] as const;
const answers = ['非常满意', '满意', '一般'] as const;

/** Six customers of everybody in each month, the new one from the second month on. */
export function writeSurvey(folder: string): string {
  const rows = months.flatMap((month) =>
    people
      .filter(({ employeeNo }) => month !== '10' || employeeNo !== 'E12')
      .flatMap(({ employeeNo, name }, who) =>
        [2, 6, 11, 17, 22, 27].map((day, turn) => {
          const answer = (question: number) =>
            answers[(who + turn * question) % (who % 3 === 0 ? 2 : 3)] ?? '满意';
          const at = `2025/${month}/${day} 10:0${turn}:00`;
          return [at, `${name}(${employeeNo})`, answer(1), answer(2), answer(3), answer(4)];
        }),
      ),
  );
  return write(folder, '客户满意度回访.csv', [
    '序号,提交答卷时间,1、请选择为您服务的员工,2、请对本次服务进行评价：—服务态度,2、专业能力,2、响应速度,2、问题解决',
    ...rows.map((row, place) => [place + 1, ...row].join(',')),
  ]);
}

function write(folder: string, name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `\u{feff}${lines.join('\r\n')}\r\n`);
  return path;
}
