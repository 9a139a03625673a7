namespace Clippings;

/// <summary>A value that no date changes: a set, a vague reference.</summary>
internal sealed record FixedValue(string Type, string Value) : TimeMeaning(Type)
{
    public override TimeReading Resolve(TimeContext context) => new(Value);
}
