declare module 'jstat' {
  type Distribution<Parameters extends readonly number[]> = Readonly<{
    cdf(x: number, ...parameters: Parameters): number;
    inv(p: number, ...parameters: Parameters): number;
  }>;

  const jStat: Readonly<{
    normal: Distribution<[mean: number, sd: number]>;
    studentt: Distribution<[df: number]>;
    centralF: Distribution<[df1: number, df2: number]>;
    beta: Distribution<[alpha: number, beta: number]>;
  }>;

  export default jStat;
}
