/**
 * The name of the next migration step: steps are numbered in tens, so that there is room for a
 * mending step between two.
 * @param {readonly string[]} fileNames what lies in the migrations folder
 * @param {string} subject such as action-plan
 * @returns {string | undefined} nothing when the subject is not in small letters and hyphens
 */
export function nextMigrationName(fileNames, subject) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(subject)) return undefined;
  const numbers = fileNames.map((name) => Number(/^(\d{4})-.+\.ts$/.exec(name)?.[1] ?? 0));
  const next = (Math.floor(Math.max(0, ...numbers) / 10) + 1) * 10;
  return `${String(next).padStart(4, '0')}-${subject}`;
}
