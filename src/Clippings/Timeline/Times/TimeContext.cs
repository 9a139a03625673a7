namespace Clippings;

/// <summary>What is known when an expression is resolved: the document date, tense, and the dates spoken of before.</summary>
internal sealed class TimeContext(DateOnly? document, bool narrative)
{
    /// <summary>How many sentences a spoken day lasts in news.</summary>
    private const int Nearby = 2;

    private readonly Dictionary<TimeUnit, CalendarPoint> _spoken = [];
    private int _sentence;
    private int _daySentence;

    /// <summary>The day of publication.</summary>
    public DateOnly? Document { get; } = document;

    /// <summary>The text tells of a past of its own, so that dates hang on each other and not on publication.</summary>
    public bool Narrative { get; } = narrative;

    /// <summary>The tense around the expression at hand.</summary>
    public Direction Direction { get; set; }

    /// <summary>The date last spoken of.</summary>
    public CalendarPoint? Last { get; private set; }

    public void Speak(CalendarPoint point)
    {
        Last = point;
        _spoken[point.Unit] = point;
        if (point.Unit == TimeUnit.Day)
            _daySentence = _sentence;
    }

    /// <summary>Tells which sentence of the article the next expression stands in.</summary>
    public void Enter(int sentence) => _sentence = sentence;

    /// <summary>The latest date fine enough to count in a unit from, the publication date before any.</summary>
    public CalendarPoint? Anchor(TimeUnit unit)
    {
        if (Last is { } last && last.Unit <= unit)
            return last;
        if (unit == TimeUnit.Day && _spoken.TryGetValue(TimeUnit.Day, out var day))
            return day;
        return Last is null || !Narrative ? Published : null;
    }

    /// <summary>The day of publication as a point.</summary>
    public CalendarPoint? Published => Document is { } day ? CalendarPoint.Of(day) : null;

    /// <summary>The day that a time of day belongs to when none is named: one just spoken of, else that of publication.</summary>
    public CalendarPoint? Today
    {
        get
        {
            var spoken = _spoken.TryGetValue(TimeUnit.Day, out var day);
            return spoken && (Narrative || _sentence - _daySentence <= Nearby) ? day : Published;
        }
    }
}
