using System.Globalization;

namespace Clippings;

/// <content>Timelines.</content>
public sealed partial record Plot
{
    private const int MostSpans = 30;

    /// <summary>Days and spans of days in lanes, earliest first, each labelled and on its own line.</summary>
    /// <param name="rows">The data, the most important first: of more than 30 rows, the first 30 are drawn.</param>
    /// <param name="lane">Names the lane; empty for none, which leaves more room to the labels.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, which the span includes; the same as <paramref name="from"/> for a single day.</param>
    /// <param name="label">What happened.</param>
    /// <param name="group">Colours spans by group and adds a legend; null colours by lane.</param>
    /// <param name="sentence">What the text says of it, shown by an interactive viewer and in the data; null for nothing.</param>
    public static Plot Timeline<T>(IEnumerable<T> rows, Func<T, string> lane, Func<T, DateOnly> from, Func<T, DateOnly> to, Func<T, string> label, Func<T, string>? group = null, Func<T, string>? sentence = null)
    {
        var all = rows.Select(row => new TimelineSpan(lane(row), from(row), to(row), label(row), group?.Invoke(row) ?? lane(row), sentence?.Invoke(row) ?? "", PassageAddress.Of(row)))
            .ToList();
        var spans = all.Take(MostSpans).OrderBy(span => span.From).ThenBy(span => span.To).ToList();
        var lanes = spans.Select(span => span.Lane).Distinct(StringComparer.Ordinal).ToList();
        spans = [.. spans.OrderBy(span => lanes.IndexOf(span.Lane))];
        // Where rows have no lane, their labels have its place.
        var hasLanes = lanes is not ([] or [""]);
        var groups = new Groups(spans.Select(span => (span.Group, 1.0)));
        var x = Axis.OfDaySpans(spans.SelectMany(span => (DateOnly[])[span.From, span.To]));
        return new Plot("Timeline")
        {
            Summary = all.Count == 0 ? "No data" : $"{Numbers.Count(all.Count, "entry", "entries")} from {all.Min(span => span.From):O} to {all.Max(span => span.To):O}",
            LeftOut = LeftOutOf(("first", "entries", spans.Count, all.Count)),
            X = x,
            // A lane is named at its first line.
            Y = Axis.OfNames([.. spans.Select((span, i) => i > 0 && spans[i - 1].Lane == span.Lane ? "" : span.Lane)]),
            Height = Math.Max(40, spans.Count * 22),
            Marks = [.. spans.SelectMany((span, y) => SpanMarks(span, y, x, groups.ColourOf(span.Group)))],
            Legend = group is null ? [] : groups.Legend,
            Data = new(
                [.. hasLanes ? [new("lane", false)] : Array.Empty<TableColumn>(), new("from", false), new("to", false), new("label", false), .. sentence is null ? Array.Empty<TableColumn>() : [new TableColumn("sentence", false)]],
                [.. (all.Count > spans.Count ? all : spans).Select(span => (object[])[.. hasLanes ? [span.Lane] : Array.Empty<object>(), Iso(span.From), Iso(span.To), span.Label, .. sentence is null ? Array.Empty<object>() : [span.Sentence]])])
            {
                Passages = PlotData.PassagesOf((all.Count > spans.Count ? all : spans).Select(span => span.Passage)),
            },
            AxisColumns = (-1, hasLanes ? 0 : -1),
        };
    }

    private static IEnumerable<Mark> SpanMarks(TimelineSpan span, int y, Axis x, string colour)
    {
        double start = span.From.DayNumber, end = span.To.DayNumber + 1;
        yield return new BarMark(start, end, y, 0.6, colour, $"{span.Label} ({Iso(span.From)}{(span.From == span.To ? "" : $" to {Iso(span.To)}")}){(span.Sentence.Length == 0 ? "" : $": {span.Sentence}")}") { Passage = span.Passage };
        if (end - start > 0.6 * (x.Max - x.Min))
            yield return new NoteMark((start + end) / 2, y, span.Label, Side.Middle, Palette.InkOn(colour)) { Within = end - start };
        else if (x.Max - end >= start - x.Min)
            yield return new NoteMark(end, y, span.Label, Side.Right);
        else
            yield return new NoteMark(start, y, span.Label, Side.Left);
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
