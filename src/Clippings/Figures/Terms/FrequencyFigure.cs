namespace Clippings;

/// <summary>Draws how often words are used.</summary>
public static class FrequencyFigure
{
    /// <summary>The most frequent words, or runs of words, as bars: at most 25.</summary>
    /// <param name="frequencies">What <c>Frequencies()</c> or <c>NGrams()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<TermCount> frequencies)
    {
        var noun = Noun(frequencies);
        var drawn = frequencies.Take(Caption.MostBars);
        return Plot.Bars(drawn, row => row.Term, row => row.PerThousand)
            .Titled(Finding(frequencies))
            .Axes(x: $"uses per thousand {Plural(noun)}", y: noun)
            .Captioned(Caption.Of(frequencies.Corpus, Caption.Drawn(drawn.Count, frequencies.Total, noun, Plural(noun)), Counted(frequencies)));
    }

    /// <summary>Who comes first, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<TermCount> frequencies)
    {
        var noun = Noun(frequencies);
        if (frequencies.Count == 0)
            return frequencies.Total == 0 ? $"There is no {noun} to count" : Caption.NoneLeft(frequencies.Total, noun, Plural(noun));
        var most = frequencies.Max(row => row.Count);
        var first = frequencies.Where(row => row.Count == most);
        var times = Wording.Count(most, "time");
        var among = frequencies.Count < frequencies.Total ? $" of these {Caption.Number(frequencies.Count)} {Plural(noun)}" : "";
        return (first.Count, frequencies.Count) switch
        {
            (1, 1) => $"{Wording.Word(first[0].Term)} is used {times}, in {Wording.Count(first[0].Articles, "article")}",
            (1, _) => $"{Wording.Word(first[0].Term)} comes first{among}: {times}, in {Wording.Count(first[0].Articles, "article")}",
            _ when most == 1 && first.Count == frequencies.Count => $"Each of {(among.Length > 0 ? "these " : "")}{Caption.Number(first.Count)} {Plural(noun)} is used once",
            _ => $"{Caption.Shared([.. first.Select(row => row.Term)], Plural(noun))} share the first place{among}: {times} each",
        };
    }

    private static string Noun(Rows<TermCount> frequencies) => frequencies.Parameters.GetValueOrDefault("length") is > 1 and var length ? $"run of {length} words" : "word";

    private static string Plural(string noun) => noun.StartsWith("run ", StringComparison.Ordinal) ? "runs" + noun[3..] : noun + "s";

    // The rate is over all running words, those that have no row included.
    private static string Counted(Rows<TermCount> frequencies) => frequencies.Count == 0 ? ""
        : $"n = {Wording.Count((int)Math.Round(1000 * frequencies[0].Count / frequencies[0].PerThousand), Noun(frequencies), Plural(Noun(frequencies)))}{(frequencies.Parameters.GetValueOrDefault("stop_words") is false ? ", stop words included" : "")}.";
}
