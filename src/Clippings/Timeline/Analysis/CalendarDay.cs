namespace Clippings;

/// <summary>A day of the calendar strip.</summary>
/// <param name="Day">The day; days that nothing is told of have a row too.</param>
/// <param name="Events">Different events on that very day; longer intervals are not spread over days.</param>
/// <param name="Sentences">Sentences that tell of them.</param>
/// <param name="Articles">Articles that tell of them.</param>
/// <param name="Published">Articles published that day.</param>
public sealed record CalendarDay(DateOnly Day, int Events, int Sentences, int Articles, int Published);
