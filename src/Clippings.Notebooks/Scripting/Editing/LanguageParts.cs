using System.Composition.Hosting;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Clippings.Notebooks;

/// <summary>Puts the compiler's editing services together, those that a notebook asks for.</summary>
/// <remarks>
/// The ready-made host asks every type of four large assemblies for its attributes, by reflection: over half of what a first
/// completion took. The tables of the assemblies' metadata give the few hundred types that export anything at once.
/// </remarks>
internal static class LanguageParts
{
    /// <summary>The kinds of parts that completing and explaining code is made of.</summary>
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "ExportAttribute",
        "ExportCompletionProviderAttribute",
        "ExportLanguageServiceAttribute",
        "ExportLanguageServiceFactoryAttribute",
        "ExportQuickInfoProviderAttribute",
        "ExportWorkspaceServiceAttribute",
        "ExportWorkspaceServiceFactoryAttribute",
    };

    /// <summary>Providers of entries that no client of a kernel could insert, as they edit in other places too, and of entries that no cell has a place for.</summary>
    private static readonly HashSet<string> Unfit = new(StringComparer.Ordinal)
    {
        "CSharpSnippetCompletionProvider",
        "ExtensionMemberImportCompletionProvider",
        "ExternAliasCompletionProvider",
        "IncludeAppDirectiveCompletionProvider",
        "InternalsVisibleToCompletionProvider",
        "OverrideCompletionProvider",
        "PackageAppDirectiveCompletionProvider",
        "PartialMethodCompletionProvider",
        "ProjectAppDirectiveCompletionProvider",
        "PropertyAppDirectiveCompletionProvider",
        "RefAppDirectiveCompletionProvider",
        "SdkAppDirectiveCompletionProvider",
        "SnippetCompletionProvider",
        "TypeImportCompletionProvider",
        "UnnamedSymbolCompletionProvider",
    };

    /// <summary>Of the features built on the compiler's workspace, those that complete or explain, and what they show it with.</summary>
    private static readonly string[] Features = ["Completion", "DocumentationComments", "LanguageServices", "QuickInfo", "Recommendations"];

    /// <summary>A host with the services that complete and explain code.</summary>
    public static MefHostServices Host() => Host(MefHostServices.DefaultAssemblies);

    /// <summary>A host with the services that tell the kinds of words in code, which no features are needed for.</summary>
    public static MefHostServices ColoringHost() => Host(MefHostServices.DefaultAssemblies.Where(assembly => !IsOfFeatures(assembly)));

    private static MefHostServices Host(IEnumerable<Assembly> assemblies) =>
        MefHostServices.Create(new ContainerConfiguration().WithParts(assemblies.SelectMany(Exporting)).CreateContainer());

    private static bool IsOfFeatures(Assembly assembly) => assembly.GetName().Name!.EndsWith("Features", StringComparison.Ordinal);

    /// <remarks>In plain loops, as there are tens of thousands of attributes, and queries over the tables' small structs are compiled anew at each start.</remarks>
    private static List<Type> Exporting(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var isOfFeatures = IsOfFeatures(assembly);
        var tokens = new HashSet<int>();
        var types = new List<Type>();
        foreach (var handle in metadata.CustomAttributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Parent.Kind != HandleKind.TypeDefinition || !Kinds.Contains(TypeName(metadata, attribute.Constructor)))
                continue;
            var token = MetadataTokens.GetToken(attribute.Parent);
            if (!tokens.Add(token) || Unfit.Contains(metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)attribute.Parent).Name)))
                continue;
            var type = assembly.ManifestModule.ResolveType(token);
            if (!isOfFeatures || type.Namespace!.Split('.').Any(Features.Contains))
                types.Add(type);
        }
        return types;
    }

    private static string TypeName(MetadataReader metadata, EntityHandle constructor)
    {
        var type = constructor.Kind == HandleKind.MethodDefinition
            ? metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
            : metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        return type.Kind switch
        {
            HandleKind.TypeDefinition => metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)type).Name),
            HandleKind.TypeReference => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name),
            _ => "", // An attribute with type arguments: no export is one.
        };
    }
}
