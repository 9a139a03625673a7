namespace Clippings;

/// <summary>When a clause takes place, as its finite verb says.</summary>
internal enum ClauseTense
{
    Past,
    Present,

    /// <summary>"will", "shall", "is going to".</summary>
    Future,

    /// <summary>"may", "would", "should": possible, wished or reported, at no stated time.</summary>
    Modal,
}
