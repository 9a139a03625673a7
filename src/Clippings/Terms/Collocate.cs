using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>A word that keeps company with the word looked for.</summary>
/// <param name="Term">The term or its stem.</param>
/// <param name="Count">Occurrences inside the windows.</param>
/// <param name="Frequency">Occurrences anywhere.</param>
/// <param name="Articles">Articles in which it stands in a window.</param>
/// <param name="Expected">Occurrences to expect inside the windows by chance.</param>
/// <param name="LogLikelihood">Evidence: <see cref="ContingencyTable.LogLikelihood"/>.</param>
/// <param name="ChiSquare"><see cref="ContingencyTable.ChiSquare"/>.</param>
/// <param name="T"><see cref="ContingencyTable.T"/>.</param>
/// <param name="Pmi"><see cref="ContingencyTable.Pmi"/>.</param>
/// <param name="LogDice">14 + log2 of the Dice coefficient of the two words' frequencies (Rychlý 2008).</param>
public sealed record Collocate(
    string Term,
    int Count,
    int Frequency,
    int Articles,
    [property: DisplayFormat(DataFormatString = "0.00")] double Expected,
    [property: DisplayFormat(DataFormatString = "0.00")] double LogLikelihood,
    [property: DisplayFormat(DataFormatString = "0.00")] double ChiSquare,
    [property: DisplayFormat(DataFormatString = "0.00")] double T,
    [property: DisplayFormat(DataFormatString = "0.00")] double Pmi,
    [property: DisplayFormat(DataFormatString = "0.00")] double LogDice);
