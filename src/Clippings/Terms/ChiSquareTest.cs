using MathNet.Numerics;

namespace Clippings;

internal static class ChiSquareTest
{
    /// <summary>
    /// The chance of a value at least this large under chi-square with one degree of freedom, erfc(√(x/2)).
    /// One minus the cumulative distribution would round to zero beyond 70.
    /// </summary>
    public static double P(double value) => SpecialFunctions.Erfc(Math.Sqrt(value / 2));
}
