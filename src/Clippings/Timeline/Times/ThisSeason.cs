namespace Clippings;

/// <summary>"This winter": the season that runs now, else the next where the words look ahead, else the last.</summary>
internal sealed record ThisSeason(int Season) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        if (context.Document is { } day && CalendarPoint.Of(day, TimeUnit.Season) is var now && now.Part == Season)
            return TimeReading.Of(now);
        var towards = context.Direction == Direction.Past ? Direction.Past : Direction.Future;
        return new InYear(TimeUnit.Season, Season, Towards: towards).Resolve(context);
    }
}
