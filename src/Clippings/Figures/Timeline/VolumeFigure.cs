namespace Clippings;

/// <summary>Draws how much is told of which time.</summary>
public static class VolumeFigure
{
    private const int MostPeaks = 3;
    private const int LongestLabel = 40;

    /// <summary>Dated sentences over the time that they tell of, as a line; the caption names its peaks.</summary>
    /// <param name="volume">What <c>Volume()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<EventVolume> volume) => Plot.Lines(volume, row => row.From, row => row.Sentences)
        .Peaks(MostPeaks, day => PeriodWords.Short(Stretch(volume), day))
        .Titled(Finding(volume))
        .Axes(x: $"{Noun(volume)} written about", y: "dated sentences")
        .Captioned(Caption.Of(volume.Corpus, Peaks(volume), Extent(volume)));

    /// <summary>The time most written about, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<EventVolume> volume)
    {
        var told = volume.Where(row => row.Sentences > 0);
        if (told.Count == 0)
            return volume.Total == 0 ? "No sentence could be put on a day or a year" : "No sentence is left by the selection";
        var most = told.Max(row => row.Sentences);
        var first = told.Where(row => row.Sentences == most);
        return first.Count == 1 ? $"{Capital(When(volume, first[0]))} is the {Noun(volume)} most written about: {Wording.Count(most, "sentence")} in {Wording.Count(first[0].Articles, "article")}"
            : first.Count <= 3 ? $"{Capital(Wording.List(first.Select(row => When(volume, row))))} are the {Noun(volume)}s most written about: {Wording.Count(most, "sentence")} each"
            : $"{Caption.Number(first.Count)} {Noun(volume)}s are written about most: {Wording.Count(most, "sentence")} each";
    }

    private static string Peaks(Rows<EventVolume> volume)
    {
        var extent = volume.Count == 0 ? 0 : volume[^1].From.DayNumber - volume[0].From.DayNumber;
        var peaks = Plot.PeaksOf([.. volume.Select(row => ((double)row.From.DayNumber, (double)row.Sentences))], extent, MostPeaks)
            .Select(peak => volume.First(row => row.From.DayNumber == (int)peak.X))
            .Select(row => $"{When(volume, row)} ({Wording.Count(row.Sentences, "sentence")}; “{Short(row.Label)}”)").ToList();
        return peaks.Count == 0 ? "" : $"Peaks, each with an event that is told there: {string.Join(", ", peaks)}.";
    }

    private static string Extent(Rows<EventVolume> volume)
    {
        var left = volume.Parameters.GetValueOrDefault("left_out") is int count and > 0 ? $"{Wording.Count(count, "row")} of the table events {(count == 1 ? "is" : "are")} not drawn, since they lie further off or are told less exactly" : "";
        return volume.Total == 0 ? ""
            : volume.Parameters.GetValueOrDefault("days") is int days ? $"From {days} days before the first article to {days} after the last{(left.Length > 0 ? "; " + left : "")}."
            : $"No article has a date, so years are counted{(left.Length > 0 ? "; " + left : "")}.";
    }

    /// <summary>A label of at most forty characters, cut at a word.</summary>
    internal static string Short(string label)
    {
        if (label.Length <= LongestLabel)
            return label;
        var cut = label.LastIndexOf(' ', LongestLabel - 1);
        return label[..(cut > 0 ? cut : LongestLabel - 1)] + "…";
    }

    private static string Noun(Rows<EventVolume> volume) => Stretch(volume).ToString().ToLowerInvariant();

    private static Period Stretch(Rows<EventVolume> volume) => volume.Parameters.GetValueOrDefault("period") is Period period ? period : Period.Day;

    private static string When(Rows<EventVolume> volume, EventVolume row) => PeriodWords.Of(Stretch(volume), row.From);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
