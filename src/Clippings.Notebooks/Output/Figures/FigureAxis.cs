using System.Globalization;
using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>An axis of a figure: places its values between two ends, and the words beside it.</summary>
internal sealed class FigureAxis
{
    private const double DaySeconds = 86_400;
    private const double LastSecond = 9_998 * 365.2425 * DaySeconds;

    // Steps that a reader counts by, in seconds, from a second to a century.
    private static readonly double[] TimeSteps =
        [1, 5, 15, 30, 60, 300, 900, 1_800, 3_600, 10_800, 21_600, 43_200, DaySeconds, 2 * DaySeconds, 7 * DaySeconds, 14 * DaySeconds];

    private static readonly double[] RoundSteps = [1, 2, 5, 10];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];

    private readonly List<string> names = [];
    private readonly bool isLog;

    /// <summary>An axis for values as a figure's JSON has them.</summary>
    /// <param name="layout">What the figure says of the axis; null for nothing.</param>
    /// <param name="values">All values on it.</param>
    public FigureAxis(JsonObject? layout, IEnumerable<JsonNode?> values)
    {
        Title = FigureText.TitleOf(layout);
        var type = FigureText.Of(layout?["type"]);
        isLog = type == "log";
        var all = values.Where(value => value is not null).ToList();
        IsTime = type == "date" || (type is null && all.Count > 0 && all.All(value => FigureText.Of(value) is { } text && FigureText.Time(text) is not null));
        IsNames = !IsTime && (type == "category" || (type is null && all.Any(value => FigureText.Number(value) is null)));
        if (IsNames)
            names = [.. all.Select(value => FigureText.Of(value) ?? value!.ToJsonString()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What is written beside the axis.</summary>
    public string Title { get; }

    /// <summary>True where it has names, each at a whole number from 0.</summary>
    public bool IsNames { get; }

    /// <summary>True where its values are times, in seconds.</summary>
    public bool IsTime { get; }

    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The value at its beginning.</summary>
    public double Min { get; private set; }

    /// <summary>The value at its end.</summary>
    public double Max { get; private set; } = 1;

    /// <summary>Where a value stands; null for none.</summary>
    public double? At(JsonNode? value)
    {
        if (value is null)
            return null;
        if (IsNames)
            return names.IndexOf(FigureText.Of(value) ?? value.ToJsonString()) is >= 0 and var place ? place : null;
        if (IsTime)
            return FigureText.Of(value) is { } text ? FigureText.Time(text) : null;
        return FigureText.Number(value) is not { } number ? null : !isLog ? number : number > 0 ? Math.Log10(number) : null;
    }

    /// <summary>Fits the ends to what is drawn.</summary>
    /// <param name="places">All places in use.</param>
    /// <param name="fromZero">True where bars stand on it.</param>
    public void Fit(IReadOnlyCollection<double> places, bool fromZero)
    {
        if (IsNames)
        {
            (Min, Max) = (-0.5, names.Count - 0.5);
            return;
        }
        var (min, max) = places.Count == 0 ? (0, 1) : (places.Min(), places.Max());
        if (fromZero && !isLog)
            (min, max) = (Math.Min(min, 0), Math.Max(max, 0));
        var room = max > min ? (max - min) * 0.05 : Math.Max(Math.Abs(max) * 0.1, IsTime ? DaySeconds : 0.5);
        Min = fromZero && min == 0 ? 0 : min - room;
        Max = fromZero && max == 0 ? 0 : max + room;
    }

    /// <summary>Where to write what, at most so many.</summary>
    public IReadOnlyList<(double At, string Text)> Ticks(int most)
    {
        if (IsNames)
        {
            var step = (int)Math.Ceiling(names.Count / (double)most);
            return [.. names.Index().Where(name => name.Index % step == 0).Select(name => ((double)name.Index, name.Item))];
        }
        return IsTime ? TimeTicks(most) : NumberTicks(most);
    }

    /// <summary>The next step that a reader counts by: 1, 2 or 5 of some power of ten.</summary>
    /// <param name="least">What it must not be below.</param>
    public static double RoundStep(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return RoundSteps.Select(step => step * power).First(step => step >= least * 0.999);
    }

    private List<(double At, string Text)> NumberTicks(int most)
    {
        var step = RoundStep((Max - Min) / most);
        if (isLog)
            step = Math.Max(1, Math.Ceiling(step));
        var ticks = new List<(double, string)>();
        // Counted, as a large number and the next one may be the same to a double.
        for (var (i, count) = (Math.Ceiling(Min / step), 0); i * step <= Max && count <= most; i++, count++)
            ticks.Add((i * step, FigureText.Say(isLog ? Math.Pow(10, i * step) : Math.Round(i * step, 12))));
        return ticks;
    }

    private List<(double At, string Text)> TimeTicks(int most)
    {
        var ticks = new List<(double, string)>();
        var least = (Max - Min) / most;
        if (TimeSteps.FirstOrDefault(candidate => candidate >= least) is > 0 and var step)
        {
            for (var at = Math.Max(0, Math.Ceiling(Min / step) * step); at <= Math.Min(Max, LastSecond); at += step)
                ticks.Add((at, DateTime.MinValue.AddSeconds(at).ToString(step >= DaySeconds ? "yyyy-MM-dd" : step >= 60 ? "MM-dd HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture)));
            return ticks;
        }
        var months = MonthSteps.FirstOrDefault(candidate => candidate * 30.4 * DaySeconds >= least, MonthSteps[^1]);
        var first = DateTime.MinValue.AddSeconds(Math.Max(0, Min));
        for (var month = (int)Math.Ceiling(((first.Year * 12) + first.Month - 1) / (double)months) * months; month / 12 < 9999; month += months)
        {
            var day = new DateTime(Math.Max(1, month / 12), (month % 12) + 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
            var at = (day - DateTime.MinValue).TotalSeconds;
            if (at > Max)
                break;
            if (at >= Min)
                ticks.Add((at, day.ToString(months >= 12 ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture)));
        }
        return ticks;
    }
}
