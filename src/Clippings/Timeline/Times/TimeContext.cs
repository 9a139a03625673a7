namespace Clippings;

/// <summary>What is known when an expression is resolved: the document date, tense, and the dates spoken of before.</summary>
internal sealed class TimeContext(DateOnly? document, bool narrative)
{
    /// <summary>How many sentences a spoken day lasts in news.</summary>
    private const int Nearby = 2;

    /// <summary>How many dates back an expression can hang on.</summary>
    private const int Memory = 8;

    private readonly List<CalendarPoint> _spoken = [];
    private readonly List<CalendarPoint> _story = [];
    private int _sentence;
    private int _daySentence;

    /// <summary>The day of publication.</summary>
    public DateOnly? Document { get; } = document;

    /// <summary>The text tells of a past of its own, so that dates hang on each other and not on publication.</summary>
    public bool Narrative { get; } = narrative;

    /// <summary>The tense around the expression at hand.</summary>
    public Direction Direction { get; set; }

    /// <summary>True where a past stands right before the expression at hand.</summary>
    public bool IsBesidePast { get; set; }

    /// <summary>What the expression at hand does to the time of the story.</summary>
    public NarrativePlace Place { get; set; }

    /// <summary>Where a story begins, for what it tells before it states a year.</summary>
    public CalendarPoint? Opening { get; init; }

    /// <summary>The date last spoken of.</summary>
    public CalendarPoint? Last => _spoken.Count > 0 ? _spoken[^1] : null;

    /// <summary>The time that the story has come to, a year or finer; null where none is told.</summary>
    public CalendarPoint? Story => Narrative ? _story.Count > 0 ? _story[^1] : Spoken(_spoken, TimeUnit.Year) ?? Opening : null;

    public void Speak(CalendarPoint point)
    {
        _spoken.Add(point);
        if (Narrative && Place != NarrativePlace.Aside && point.Unit <= TimeUnit.Year && !IsStamp(point))
            _story.Add(point);
        if (point.Unit == TimeUnit.Day)
            _daySentence = _sentence;
    }

    /// <summary>Tells which sentence of the article the next expression stands in.</summary>
    public void Enter(int sentence) => _sentence = sentence;

    /// <summary>The latest date fine enough to count in a unit from, else that of publication.</summary>
    public CalendarPoint? Anchor(TimeUnit unit) =>
        Spoken(_spoken, unit) ?? (_spoken.Count == 0 || !Narrative ? Story ?? Published : Last);

    /// <summary>The day that the story has come to; null in news.</summary>
    public DateOnly? StoryDay => Spoken(_story, TimeUnit.Day)?.Date;

    /// <summary>Of a story the time it has come to, fine enough to count in a unit from; elsewhere as <see cref="Anchor"/>.</summary>
    public CalendarPoint? StoryAnchor(TimeUnit unit) => Spoken(_story, unit) ?? Anchor(unit);

    /// <summary>The day of publication as a point.</summary>
    public CalendarPoint? Published => Document is { } day ? CalendarPoint.Of(day) : null;

    /// <summary>The day that a time of day belongs to when none is named: one just spoken of, else that of publication.</summary>
    public CalendarPoint? Today
    {
        get
        {
            var near = Narrative || _sentence == _daySentence ? int.MaxValue : Nearby;
            return Spoken(Narrative ? _story : _spoken, TimeUnit.Day) is { } day && _sentence - _daySentence <= near
                && (near > Nearby || day.Date <= Document)
                ? day
                : Published;
        }
    }

    /// <summary>The latest of the dates that is no coarser than a unit.</summary>
    private static CalendarPoint? Spoken(List<CalendarPoint> dates, TimeUnit unit)
    {
        for (var i = dates.Count - 1; i >= 0 && i >= dates.Count - Memory; i--)
        {
            if (dates[i].Unit <= unit)
                return dates[i];
        }

        return null;
    }

    /// <summary>The day of publication, printed on the page, is no part of its story.</summary>
    private bool IsStamp(CalendarPoint point) =>
        point.Date is { } day && Document is { } document && Math.Abs(day.DayNumber - document.DayNumber) <= 1;
}
