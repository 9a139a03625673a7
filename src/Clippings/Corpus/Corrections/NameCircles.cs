namespace Clippings;

/// <summary>Finds corrections that call one name another, that a third, and so on back to the first.</summary>
internal static class NameCircles
{
    /// <summary>The lines that stand in a circle or lead into one, as a list of its own.</summary>
    public static IReadOnlyList<CorrectionLine> In(IEnumerable<CorrectionLine> lines)
    {
        var renames = lines.Where(line => line.GivesName).DistinctBy(line => line.Words).ToDictionary(line => line.Words, StringComparer.Ordinal);
        return [.. renames.Values.Where(LeadsRound)];

        bool LeadsRound(CorrectionLine line)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { line.Words };
            for (var next = line; next is not null; next = renames.GetValueOrDefault(next.Value))
            {
                if (!seen.Add(next.Value))
                    return true;
            }

            return false;
        }
    }
}
