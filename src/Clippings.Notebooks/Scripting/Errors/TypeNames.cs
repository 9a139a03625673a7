namespace Clippings.Notebooks;

/// <summary>Names types as a person writes them: no class around those of cells, no marks of generic types.</summary>
internal static class TypeNames
{
    private const string Script = "Script";

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
    };

    /// <summary>The name with its namespace, as a trace begins with it.</summary>
    public static string Full(Type type) => type.Namespace is { Length: > 0 } space ? $"{space}.{WithOuter(type)}" : WithOuter(type);

    /// <summary>The name alone, without namespace and the types around it.</summary>
    public static string Short(Type type)
    {
        if (type.IsArray)
            return Short(type.GetElementType()!) + "[]";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        var outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        return Name(type, [.. type.GetGenericArguments().Skip(outer)]);
    }

    private static string WithOuter(Type type)
    {
        var arguments = type.GetGenericArguments();
        var name = "";
        for (var at = type; at is not null && !IsScript(at); at = at.DeclaringType)
        {
            var outer = at.DeclaringType?.GetGenericArguments().Length ?? 0;
            var own = arguments[Math.Min(outer, arguments.Length)..Math.Min(at.GetGenericArguments().Length, arguments.Length)];
            name = Name(at, own) + (name.Length > 0 ? "." : "") + name;
        }
        return name;
    }

    private static bool IsScript(Type type) => type is { Name: Script, DeclaringType: null, Namespace: null };

    private static string Name(Type type, Type[] arguments)
    {
        var name = type.Name.Split('`')[0];
        return arguments.Length == 0 ? name : $"{name}<{string.Join(", ", arguments.Select(Short))}>";
    }
}
