using System.Globalization;

namespace Clippings;

/// <summary>A date of publication from an event that dated neighbours name too.</summary>
internal static class SharedEvent
{
    private const int DaysInPrint = 6;

    /// <summary>Fewer shared names are chance.</summary>
    private const int FewestNames = 2;

    /// <summary>The day on which every neighbour that shares an event agrees; null where none shares one or they differ.</summary>
    public static DateEvidence? Date(Article article, DatedNeighbours neighbours)
    {
        var own = NamedEvents.Of(article);
        var weekdays = WeekdayMention.Of(article);
        DateEvidence[] found = [.. neighbours.Of(own).Select(n => Date(own, weekdays, n)).OfType<DateEvidence>().DistinctBy(f => f.Day).Take(2)];
        return found is [var only] ? only : null;
    }

    private static DateEvidence? Date(NamedEvents own, IReadOnlyList<WeekdayMention> weekdays, NamedEvents neighbour)
    {
        var shared = new Dictionary<string, (int Weekday, DateOnly Day, bool Ahead)>(StringComparer.Ordinal);
        foreach (var here in own.Days)
        {
            foreach (var there in neighbour.Days)
            {
                if (there.Day is not { } day || (here.Weekday != 0 && here.Weekday != day.Weekday()))
                    continue;
                foreach (var name in here.Names.Intersect(there.Names, StringComparer.Ordinal))
                    shared.TryAdd(name, (here.Weekday, day, here.Ahead));
            }
        }

        if (shared.Count < FewestNames || Window(shared.Values) is not var (first, last))
            return null;
        if (PublicationDay.Among(first, last, weekdays) is not { } published)
            return null;
        var (name1, sign) = shared.OrderBy(s => s.Value.Weekday == 0).ThenBy(s => s.Key, StringComparer.Ordinal).First();
        var when = sign.Weekday == 0 ? "that week" : sign.Day.DayOfWeek.ToString();
        return new DateEvidence(
            published,
            string.Create(CultureInfo.InvariantCulture, $"{neighbour.Article.Id} ({neighbour.Article.Published!.Value.Iso()}) names the same events ({string.Join(", ", shared.Keys.Order(StringComparer.Ordinal).Take(4))}; {name1} on {when}, {sign.Day.Iso()}), and the weekdays of the text fit {published.DayOfWeek}, {published.Iso()}"));
    }

    /// <summary>The days from which all shared events are seen as the text sees them; null where there is none.</summary>
    private static (DateOnly First, DateOnly Last)? Window(IEnumerable<(int Weekday, DateOnly Day, bool Ahead)> events)
    {
        var first = DateOnly.MinValue;
        var last = DateOnly.MaxValue;
        foreach (var (weekday, day, ahead) in events)
        {
            var monday = day.PlusAtMost(1 - day.Weekday());
            var from = weekday == 0 ? monday : ahead ? day.PlusAtMost(-DaysInPrint) : day;
            var to = weekday == 0 ? monday.PlusAtMost(DaysInPrint) : ahead ? day : day.PlusAtMost(DaysInPrint);
            first = from > first ? from : first;
            last = to < last ? to : last;
        }

        return first <= last ? (first, last) : null;
    }
}
