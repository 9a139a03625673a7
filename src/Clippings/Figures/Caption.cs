namespace Clippings;

/// <summary>What stands below a figure.</summary>
internal static class Caption
{
    /// <summary>At most so many bars; what is left out is counted in the caption.</summary>
    public const int MostBars = 25;

    /// <summary>Sentences, then the source with the notice of the corpus; those that are empty are left out.</summary>
    public static string Of(Corpus? corpus, params IEnumerable<string> sentences) =>
        string.Join(' ', sentences.Append(corpus?.Source() ?? "").Where(sentence => sentence.Length > 0));

    /// <summary>How much of what was found is drawn: "25 of 3,401 words are drawn."; empty where all is.</summary>
    /// <param name="drawn">How many are drawn.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="one">The noun in the singular.</param>
    /// <param name="many">The plural; the singular with an s where null.</param>
    public static string Drawn(int drawn, int total, string one, string? many = null) =>
        drawn == 0 || drawn >= total ? "" : $"{Number(drawn)} of {Wording.Count(total, one, many)} {(drawn == 1 ? "is" : "are")} drawn.";

    /// <summary>What a figure says where a selection leaves nothing, without its full stop: "None of 3 speakers is left by the selection".</summary>
    public static string NoneLeft(int total, string one, string? many = null) => $"None of {Wording.Count(total, one, many)} is left by the selection";

    /// <summary>A whole number, thousands parted: "3,401".</summary>
    public static string Number(int number) => Numbers.Text(number);

    /// <summary>Who shares a first place, at most three by name: "“a” and “b”", "12 words".</summary>
    public static string Shared(IReadOnlyList<string> names, string many) =>
        names.Count <= 3 ? Wording.List(names.Select(Wording.Word)) : $"{Number(names.Count)} {many}";
}
