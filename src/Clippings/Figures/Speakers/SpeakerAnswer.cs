namespace Clippings;

/// <summary>Says who gets quoted.</summary>
public static class SpeakerAnswer
{
    /// <summary>Who has the largest voice, how many quotations there are, and how many are unsure.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="speech">Their quotations; what is no speech is not counted.</param>
    /// <param name="voices">Who is quoted.</param>
    /// <param name="sure">The confidence from which an attribution counts as sure, 0 to 1.</param>
    public static Finding Answer(this Corpus corpus, Rows<Quote> speech, Rows<VoiceShare> voices, double sure = 0.8)
    {
        var spoken = speech.Where(row => row.IsSpeech);
        var nameless = spoken.Count(row => row.Speaker is null);
        var unsure = spoken.Count(row => row.Speaker is not null && row.Confidence < sure);
        return spoken.Count == 0
            ? corpus.Answer($"""
                **No quotation was found in {Wording.Count(corpus.Count, "article")}.**
                {Wording.LeftOut(corpus)}
                """)
            : corpus.Answer($"""
                **{VoiceFigure.Finding(voices)}.**
                {Wording.Count(spoken.Count, "quotation")} of {(voices.Count == 0 ? "no named speaker" : Wording.Count(voices.Count, "named speaker"))} {(spoken.Count == 1 ? "was" : "were")} found in {Wording.Count(corpus.Count, "article")}. {Unnamed(nameless)} {Unsure(unsure, sure)} {Wording.LeftOut(corpus)}
                """);
    }

    private static string Unnamed(int nameless) => nameless == 0 ? "Each has a speaker." : $"For {Caption.Number(nameless)} no speaker could be named.";

    private static string Unsure(int unsure, double sure) => unsure == 0 ? "" : FormattableString.Invariant($"{unsure:N0} {(unsure == 1 ? "has" : "have")} one only with a confidence below {sure:0.##}.");
}
