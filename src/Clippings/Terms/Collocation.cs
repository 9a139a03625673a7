using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>Two neighbouring words that go together.</summary>
/// <param name="First">The first word.</param>
/// <param name="Second">The second word.</param>
/// <param name="Count">How often the second follows the first directly.</param>
/// <param name="Articles">Articles in which it does.</param>
/// <param name="Expected">Occurrences to expect by chance.</param>
/// <param name="LogLikelihood">Evidence: <see cref="ContingencyTable.LogLikelihood"/>.</param>
/// <param name="ChiSquare"><see cref="ContingencyTable.ChiSquare"/>.</param>
/// <param name="T"><see cref="ContingencyTable.T"/>.</param>
/// <param name="Pmi"><see cref="ContingencyTable.Pmi"/>.</param>
/// <param name="LogDice"><see cref="ContingencyTable.LogDice"/>.</param>
public sealed record Collocation(
    string First,
    string Second,
    int Count,
    int Articles,
    [property: DisplayFormat(DataFormatString = "0.00")] double Expected,
    [property: DisplayFormat(DataFormatString = "0.00")] double LogLikelihood,
    [property: DisplayFormat(DataFormatString = "0.00")] double ChiSquare,
    [property: DisplayFormat(DataFormatString = "0.00")] double T,
    [property: DisplayFormat(DataFormatString = "0.00")] double Pmi,
    [property: DisplayFormat(DataFormatString = "0.00")] double LogDice);
