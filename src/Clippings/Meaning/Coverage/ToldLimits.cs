namespace Clippings;

/// <summary>From which similarity a sentence is told, set on 200 judgements by hand over three articles of one week.</summary>
/// <param name="Part">From here on in part.</param>
/// <param name="Yes">From here on as a whole.</param>
internal sealed record ToldLimits(double Part, double Yes)
{
    /// <summary>So near a limit the answer might as well be the other; above all it is more than processors differ.</summary>
    private const double DeadZone = 0.02;

    private static readonly ToldLimits OfModel = new(0.21, 0.26);
    private static readonly ToldLimits OfWords = new(0.17, 0.22);

    public static ToldLimits Of(Meaning meaning) => meaning.Encoder is null ? OfWords : OfModel;

    public Told Answer(double similarity) => similarity >= Yes ? Told.Yes : similarity >= Part ? Told.Part : Told.No;

    public bool IsUnsure(double similarity) => Math.Abs(similarity - Part) <= DeadZone || Math.Abs(similarity - Yes) <= DeadZone;
}
