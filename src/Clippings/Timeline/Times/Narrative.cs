namespace Clippings;

/// <summary>
/// Tells news from history. News hangs its dates on the day of publication; a narrative of another time hangs them on
/// each other.
/// </summary>
internal static class Narrative
{
    private const int FewestYears = 4;

    /// <summary>True where stated years lie well before publication, and outnumber the words that point at it.</summary>
    public static bool Is(IReadOnlyList<TimeMention> mentions, DateOnly? document)
    {
        int stated = 0, far = 0, near = 0;
        foreach (var mention in mentions)
        {
            if (mention.Meaning is OnPoint { Point: { Unit: <= TimeUnit.Decade } point })
            {
                stated++;
                if (document is null || point.Year < document.Value.Year - 1)
                    far++;
            }
            else if (mention.Meaning is Shifted { From: Origin.Document } or OnWeekday { Week: not null } or DeicticDay)
            {
                near++;
            }
        }

        return stated >= FewestYears && far >= stated * 0.7 && far > 2 * near;
    }
}
