namespace Clippings;

/// <summary>Past, present and future without a date.</summary>
internal static class VagueRules
{
    private const string Past = "PAST_REF";
    private const string Present = "PRESENT_REF";
    private const string Future = "FUTURE_REF";

    public static readonly TimeRule[] Rows =
    [
        new("now", m => m.Before("that", "-") || m.Around(0).Glued ? null : Say.Vague(Present), "It is [now] closed.", Present),
        new("right|just now", _ => Say.Vague(Present), "It is closed [right now].", Present),
        new("currently|presently|nowadays", _ => Say.Vague(Present), "It is [currently] closed.", Present),
        new("at present", _ => Say.Vague(Present), "It is closed [at present].", Present),
        new("current", m => m[0].Capitalized ? null : Say.Vague(Present), "The [current] leader spoke.", Present),
        new("the present day|time", _ => Say.Vague(Present), "It stands to [the present day].", Present),
        new("the present", _ => Say.Vague(Present), "It lasts to [the present].", Present),
        new("the time being", _ => Say.Vague(Present), "Closed for [the time being].", Present),
        new("at? this time|moment|point", m => m.Is(0, "at") ? Say.Vague(Present) : null, "Closed [at this time].", Present),
        new("at the moment", m => m.Before("of", "when") ? null : Say.Vague(Present), "Closed [at the moment].", Present),
        new("these days", _ => Say.Vague(Present), "Few read it [these days].", Present),
        new("more? recently", _ => Say.Vague(Past), "It was [recently] closed.", Past),
        new("recent UNITS|times", _ => Say.Vague(Past), "It grew in [recent years].", Past),
        new("most? recent", m => m[0].Capitalized ? null : Say.Vague(Past), "A [recent] poll showed it.", Past),
        new("lately", _ => Say.Vague(Past), "It grew [lately].", Past),
        new("the recent past", _ => Say.Vague(Past), "It grew in [the recent past].", Past),
        new("the past", m => m.Before(",", "'", "and") || m.Around(2).Is(TimeClass.Stop) ? Say.Vague(Past) : null, "Those are decisions of [the past].", Past),
        new("previously|formerly", m => m.Is(0, "previously") ? Say.Vague(Past) : null, "It was [previously] closed.", Past),
        new("soon|shortly", m => m.Before("after", "before", "as", "-") || (m.Is(0, "soon") && m.After("as", "too")) ? null : Say.Vague(Future), "It will [soon] close.", Future),
        new("very soon", _ => Say.Vague(Future), "It will close [very soon].", Future),
        new("the near|foreseeable|immediate|distant? future", _ => Say.Vague(Future), "It will close in [the near future].", Future),
        new("the future", m => m.Before("of") ? null : Say.Vague(Future), "It will close in [the future].", Future),
        new("the near|long|short term", _ => Say.Vague(Future), "Prospects for [the near term] are good.", Future),
        new("the? coming|upcoming UNITS", m => m.Unit == TimeUnit.Quarter ? null : Say.Vague(Future), "It will close in [the coming days].", Future),
        new("the next few|couple|several UNITS", m => Say.Amount("X", m.Unit), "It will close in [the next few days].", "PXD"),
        new("in|for a second|minute|moment", m => m.Before("straight", "consecutive", "successive", "running") || m.Around(m.Count).Is(TimeClass.Unit) ? null : TimeMeaning.Nothing, "Wait for a second.", ""),
    ];
}
