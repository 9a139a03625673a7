using System.Diagnostics;
using System.Reflection;

namespace Clippings.Notebooks;

/// <summary>What an object shows of itself: its public fields, and its properties that can be asked.</summary>
internal static class Members
{
    /// <summary>The members of a type, those of its base after its own.</summary>
    public static IReadOnlyList<MemberInfo> Of(Type type) =>
    [
        .. type.GetMembers(BindingFlags.Instance | BindingFlags.Public)
            .Where(member => member switch
            {
                FieldInfo field => Fits(field.FieldType) && !field.IsSpecialName,
                PropertyInfo property => property.GetMethod is { IsPublic: true } get && property.GetIndexParameters().Length == 0 && Fits(get.ReturnType),
                _ => false,
            })
            .Where(member => member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .DistinctBy(member => member.Name),
    ];

    /// <summary>What a member holds.</summary>
    /// <exception cref="TargetInvocationException">The property threw.</exception>
    public static object? ValueOf(MemberInfo member, object owner) =>
        member is FieldInfo field ? field.GetValue(owner) : ((PropertyInfo)member).GetValue(owner);

    /// <summary>True for types whose values can be taken out of an object.</summary>
    private static bool Fits(Type type) => type is { IsByRefLike: false, IsPointer: false, IsFunctionPointer: false } && (!type.IsByRef || Fits(type.GetElementType()!));
}
