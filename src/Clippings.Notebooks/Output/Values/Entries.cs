using System.Collections;
using System.Reflection;

namespace Clippings.Notebooks;

/// <summary>What can be learned of a collection, and of what is computed late, without running it.</summary>
internal static class Entries
{
    /// <summary>The type of a sequence's items.</summary>
    public static Type ItemOf(Type type) => Part(type, typeof(IEnumerable<>))?.GetGenericArguments()[0] ?? typeof(object);

    /// <summary>True where the items are pairs of a key and a value.</summary>
    public static bool AreOf(Type type) => ItemOf(type) is { IsGenericType: true } item && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    /// <summary>A pair's key and value; null for what is none.</summary>
    public static (object? Key, object? Value)? Pair(object? item) => item switch
    {
        DictionaryEntry entry => (entry.Key, entry.Value),
        { } pair when pair.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            (type.GetProperty("Key")!.GetValue(pair), type.GetProperty("Value")!.GetValue(pair)),
        _ => null,
    };

    /// <summary>True for a sequence that says more than its items, such as a group with its key.</summary>
    public static bool HaveMembers(Type type)
    {
        if (GroupOf(type) is not null)
            return true;
        return !type.IsArray
            && type.IsVisible | !SharedAssemblies.IsFramework(type.Assembly)
            && !TypeName.IsGenerated(type)
            && !typeof(ICollection).IsAssignableFrom(type)
            && Part(type, typeof(ICollection<>), typeof(IReadOnlyCollection<>)) is null
            && Members.Of(type).Count > 0;
    }

    /// <summary>What a type is as a group; null for what is none.</summary>
    public static Type? GroupOf(Type type) => Part(type, typeof(IGrouping<,>));

    /// <summary>What a stretch of memory holds; null for what is none.</summary>
    public static Array? OfMemory(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() is var definition && (definition == typeof(Memory<>) || definition == typeof(ReadOnlyMemory<>))
            ? (Array)type.GetMethod("ToArray")!.Invoke(value, null)!
            : null;

    /// <summary>The type of what a task comes to; null where it only ends.</summary>
    public static Type? ResultOf(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.IsGenericType && at.GetGenericTypeDefinition() == typeof(Task<>))
                return at.GetGenericArguments()[0] is { IsVisible: true } || !SharedAssemblies.IsFramework(at.GetGenericArguments()[0].Assembly) ? at.GetGenericArguments()[0] : null;
        }
        return null;
    }

    /// <summary>How many items there are, where a collection knows; null where only counting would tell.</summary>
    public static int? CountOf(IEnumerable items) => items switch
    {
        ICollection collection => collection.Count,
        _ when Part(items.GetType(), typeof(ICollection<>), typeof(IReadOnlyCollection<>)) is { } counted => (int?)counted.GetProperty("Count")!.GetValue(items),
        _ => null,
    };

    /// <summary>True where asking a member starts nothing and waits for nothing: the result of a task that runs, the value of a lazy one.</summary>
    public static bool MayAsk(MemberInfo member, object owner)
    {
        if (owner.GetType() is not { IsGenericType: true } type)
            return true;
        // A group is a list besides; its key is what there is to say.
        if (GroupOf(type) is not null)
            return member.Name == "Key";
        var definition = type.GetGenericTypeDefinition();
        return (definition != typeof(Lazy<>) || member.Name != "Value" || Is(owner, "IsValueCreated"))
            && (definition != typeof(ThreadLocal<>) || member.Name is not ("Value" or "Values") || (member.Name == "Value" && Is(owner, "IsValueCreated")))
            && (definition != typeof(ValueTask<>) || member.Name != "Result" || Is(owner, "IsCompletedSuccessfully"));
    }

    private static bool Is(object owner, string property) => (bool)owner.GetType().GetProperty(property)!.GetValue(owner)!;

    private static Type? Part(Type type, params Type[] definitions) =>
        type.GetInterfaces().Append(type).FirstOrDefault(part => part.IsGenericType && definitions.Contains(part.GetGenericTypeDefinition()));
}
