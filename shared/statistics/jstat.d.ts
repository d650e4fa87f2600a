/** The one function of jStat that is used; the package brings no types. */
declare module 'jstat' {
  const jstat: {
    readonly centralF: {
      /** The quantile of the F distribution. */
      readonly inv: (probability: number, numeratorFreedom: number, denominatorFreedom: number) => number
    }
  }
  export = jstat
}
