namespace Clippings;

/// <summary>What is known when an expression is resolved: the document date, tense, and the dates spoken of before.</summary>
internal sealed class TimeContext(DateOnly? document, bool narrative)
{
    /// <summary>How many sentences a spoken day lasts in news.</summary>
    private const int Nearby = 2;

    /// <summary>How many dates back an expression can hang on.</summary>
    private const int Memory = 8;

    private readonly List<CalendarPoint> _spoken = [];
    private int _sentence;
    private int _daySentence;

    /// <summary>The day of publication.</summary>
    public DateOnly? Document { get; } = document;

    /// <summary>The text tells of a past of its own, so that dates hang on each other and not on publication.</summary>
    public bool Narrative { get; } = narrative;

    /// <summary>The tense around the expression at hand.</summary>
    public Direction Direction { get; set; }

    /// <summary>The date last spoken of.</summary>
    public CalendarPoint? Last => _spoken.Count > 0 ? _spoken[^1] : null;

    public void Speak(CalendarPoint point)
    {
        _spoken.Add(point);
        if (point.Unit == TimeUnit.Day)
            _daySentence = _sentence;
    }

    /// <summary>Tells which sentence of the article the next expression stands in.</summary>
    public void Enter(int sentence) => _sentence = sentence;

    /// <summary>The latest date fine enough to count in a unit from, else that of publication.</summary>
    public CalendarPoint? Anchor(TimeUnit unit) =>
        LastNoCoarser(unit) ?? (_spoken.Count == 0 || !Narrative ? Published : Last);

    /// <summary>The day of publication as a point.</summary>
    public CalendarPoint? Published => Document is { } day ? CalendarPoint.Of(day) : null;

    /// <summary>The day that a time of day belongs to when none is named: one just spoken of, else that of publication.</summary>
    public CalendarPoint? Today
    {
        get
        {
            var near = Narrative || _sentence == _daySentence ? int.MaxValue : Nearby;
            return LastNoCoarser(TimeUnit.Day) is { } day && _sentence - _daySentence <= near
                && (near > Nearby || day.Date <= Document)
                ? day
                : Published;
        }
    }

    private CalendarPoint? LastNoCoarser(TimeUnit unit)
    {
        for (var i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - Memory; i--)
        {
            if (_spoken[i].Unit <= unit)
                return _spoken[i];
        }

        return null;
    }
}
