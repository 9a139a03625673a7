namespace Clippings;

/// <summary>Draws who is quoted.</summary>
public static class VoiceFigure
{
    /// <summary>Quoted words of each speaker or side, as bars: at most 25.</summary>
    /// <param name="voices">What <c>ShareOfVoice()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<VoiceShare> voices)
    {
        var drawn = voices.Take(Caption.MostBars);
        return Plot.Bars(drawn, row => row.Group, row => row.Words)
            .Titled(Finding(voices))
            .Axes(x: "quoted words", y: "speaker")
            .Captioned(Caption.Of(
                voices.Corpus,
                Caption.Drawn(drawn.Count, voices.Total, "speaker"),
                voices.Count == 0 ? "" : $"n = {Wording.Count(voices.Sum(row => row.Words), "quoted word")} of {Wording.Count(voices.Sum(row => row.Spans), "quotation")}."));
    }

    /// <summary>Who is quoted most, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<VoiceShare> voices)
    {
        if (voices.Count == 0)
            return voices.Total == 0 ? "Nobody is quoted by name" : Caption.NoneLeft(voices.Total, "speaker");
        var most = voices.Max(row => row.Words);
        var first = voices.Where(row => row.Words == most);
        var among = voices.Count > 1 && voices.Count < voices.Total ? $" of these {Caption.Number(voices.Count)} speakers" : "";
        return first.Count > 1 ? $"{(first.Count > 3 ? $"{Caption.Number(first.Count)} speakers" : Wording.List(first.Select(row => row.Group)))} have the largest voice{among}: {Wording.Count(most, "quoted word")} each"
            : voices.Total == 1 ? $"{first[0].Group} alone is quoted by name: {Wording.Count(most, "word")}"
            : $"{first[0].Group} has {(voices.Count > 1 ? $"the largest voice{among}" : "a voice")}: {Wording.Count(most, "quoted word")}, {Wording.Percent(first[0].Share)} of all that have a speaker";
    }
}
