using System.Collections.Frozen;

namespace Clippings;

/// <summary>The printed form of an enum's members: <c>Kind.FollowUp</c> is <c>follow_up</c>.</summary>
internal static class EnumText<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names =
        Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(value => value, value => ColumnName.Of(value.ToString()));

    public static string? Of(TEnum? value) =>
        value is { } member ? Names.GetValueOrDefault(member, member.ToString()) : null;
}
