namespace Clippings;

/// <summary>Tells whether a quotation goes on with the statement before it.</summary>
internal static class StatementTest
{
    /// <summary>The number of each quotation's statement, from 1.</summary>
    public static int[] Numbers(Reading reading)
    {
        var numbers = new int[reading.Quotes.Count];
        for (var (q, number) = (0, 0); q < numbers.Length; q++)
            numbers[q] = Continues(reading, q) ? number : ++number;
        return numbers;
    }

    /// <summary>True for a later piece of the same sentence, a paragraph left open, or words carried on after their cue.</summary>
    public static bool Continues(Reading reading, int q)
    {
        if (q == 0)
            return false;
        if (reading.Attributions[q] is not { } now || reading.Attributions[q - 1] is not { } before)
            return reading.Quotes[q].Continues;
        if (!ReferenceEquals(now.Speaker, before.Speaker) || now.Rule == QuoteRule.Transcript)
            return now.Rule is QuoteRule.SameSentence;
        return now.Rule is QuoteRule.Continuation or QuoteRule.SameSentence or QuoteRule.Anticipation || ReferenceEquals(now.Cue, before.Cue)
            || before.Rule == QuoteRule.Anticipation;
    }
}
