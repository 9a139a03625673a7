namespace Clippings;

/// <summary>Why a line of <c>corrections.csv</c>, or the file, is not used.</summary>
/// <param name="File">The file, as notes name it.</param>
/// <param name="Line">The line; null where it is about the file.</param>
/// <param name="Problem">What is wrong and what to do about it.</param>
internal sealed record CorrectionProblem(string File, CorrectionLine? Line, string Problem)
{
    /// <summary>Whether the file can't be read to its end, so that it can't be written again.</summary>
    public bool IsFatal { get; init; }

    /// <summary>The problem with its place, as reports print it.</summary>
    public FileNote Note => new(File, Line is null ? Problem : FormattableString.Invariant($"row {Line.Row} ({Line.Place}) is not applied: {Problem}{(Problem.EndsWith('?') ? "" : ".")}"));
}
