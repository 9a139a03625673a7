using System.Collections.Frozen;

namespace Clippings;

/// <summary>The commonest words of languages in Latin script; a word may be common in several.</summary>
internal static class CommonWords
{
    private static readonly (string Tag, string Words)[] Lists =
    [
        ("en", "the of and to in a that is was for on with as it he be at by his from are have not they which an were has had but this will their its been said or who we i you she would there more all no if one about when up what out can"),
        ("de", "der die das und ist von zu mit den dem des nicht ein eine einer einem sich auf für im auch es an werden wird aus bei als nach war hat dass sie er wie oder aber wurde sind noch nur über vor zum zur haben ich kann mehr"),
        ("fr", "le la les de des du et un une est dans en que qui pour pas sur au aux par plus avec ce cette son sa ses il elle ils ont été mais ou nous vous je l'on d'un c'est qu'il n'est à a être fait comme sont leur"),
        ("es", "el la los las de del y que en un una por con no se su para es al lo como más pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está han"),
        ("it", "il la di che e un una per in non è con del della dei delle si da le i gli al alla nel nella sono come più anche ma ha lo su questo se dal hanno stato era essere ai alle suo loro"),
        ("pt", "o a os as de do da dos das e que em um uma para com não por se no na nos nas mais ao como mas foi ele ela são ou também seu sua tem pelo pela até isso já entre ser está muito há"),
        ("nl", "de het een en van in is dat op te zijn met voor niet aan er die om ook als bij maar dan hij nog wel naar heeft uit door over ze worden werd wordt deze zo kan meer geen hebben was tot"),
        ("sv", "och att det som en på är av för med den till inte har de ett om jag var men han i så vi från kan ska eller hade när också under efter nu där mot bli sig vid"),
        ("da", "og det at en den til er som på de med han af for ikke der var et har jeg om vi men havde blev efter ud sin nu så kan ved eller også mod efter være bliver fra"),
        ("nb", "og det er på som en til å for med at av ikke den har de et om jeg var men han vi fra så kan skal eller hadde når også etter nå der mot bli seg ved ble være"),
        ("fi", "ja on ei se että oli hän ovat mutta myös kuin joka tai sen kun niin mukaan ole vain jo voi sekä ovat olla ollut mitä tämä siitä nyt vielä"),
        ("pl", "i w na z do się nie że to jest o jak po od za przez dla ale co jego tym są który która oraz był było czy tak już może jej przed także tylko został"),
        ("cs", "a v se na je že s z do o k i to ve pro za by jako po ale od tak jeho si který která které jsou bylo byl podle také není jen již nebo až"),
        ("sk", "a v sa na je že s z do o k aj to vo pre za by ako po ale od tak jeho si ktorý ktorá ktoré sú bolo bol podľa tiež nie len už alebo až"),
        ("hu", "a az és hogy nem is egy de van volt ez meg csak már el mint még azt ki ha vagy szerint lesz után minden kell között lehet pedig ezt"),
        ("ro", "și de la în a cu nu pe că o un din se este pentru care mai au fost sunt sau dar după prin ce ca fi lui al va acest această"),
        ("tr", "ve bir bu için da de ile çok olarak daha olan ne o gibi kadar sonra en ki ama var her olduğunu değil ise kendi dedi oldu"),
        ("id", "yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh adalah telah ke juga tersebut sebagai bisa mereka kami ada saat karena lebih"),
        ("vi", "và của là có không được cho các một những trong người với này đã về đến như từ khi ra vào tại sẽ theo"),
        ("et", "ja on ei et see oli ta ka kui mis aga nii oma tema selle või mida olid kes veel ning juba siis"),
        ("lv", "un ir ka ar no par uz kas nav bet arī to tā gada tika lai kā pēc vai viņš jau ļoti"),
        ("lt", "ir yra kad su į iš tai ne bet kaip buvo apie jo už dėl ar po taip pat metų jau savo"),
        ("hr", "i je u se na da za su od s o kao koji koja koje što nije bi ili iz ali to će bio sa samo još već kako"),
        ("sl", "in je v se na da za so od s z kot ki ne bi ali iz pa to bil ni tudi po še že ter lahko"),
        ("sq", "e të në i që një me për nga është dhe nuk ka më u si do se janë kjo ky tij pas por ishte"),
        ("ca", "el la els les de del i que en un una per amb no es al com més però seu seva ha són també aquest aquesta ser va molt"),
    ];

    private static readonly FrozenDictionary<string, int[]> ByWord = Lists
        .SelectMany((list, index) => list.Words.Split(' ').Distinct().Select(word => (word, index)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.index).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The languages' tags.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Lists.Select(list => list.Tag)];

    /// <summary>The languages, as indexes, in which a word in lower case is common.</summary>
    public static int[] Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var languages) ? languages : [];
}
