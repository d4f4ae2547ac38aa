using CsvHelper;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Bodies;

/// <summary>The part of the political system, or outside it, to which an answering body belongs.</summary>
internal enum BodyBlock
{
    Party,
    Front,
    Government,
    ArmedForces,
    Vertical,
    PublicService,
    Enterprise,
}

/// <summary>A kind of body that answers difficulties somewhere in the country: where it stands and what it is asked about.</summary>
/// <param name="Level">province, commune or ministry.</param>
internal sealed record BodyKind(string Code, string Name, BodyBlock Block, string Level, string AnswersOn);

/// <summary>
/// The kinds of bodies beyond the departments, from <c>BuiltIn/body-kinds.csv</c>. A province takes from them what it has and adds a
/// contact; names and what they answer are proposals that it may put differently.
/// </summary>
internal static class BodyKinds
{
    private const string Resource = "ThongSuot.Difficulties.Bodies.BuiltIn.body-kinds.csv";

    private static readonly Lazy<IReadOnlyList<BodyKind>> Loaded = new(Load);

    public static IReadOnlyList<BodyKind> All => Loaded.Value;

    /// <summary>Kinds that a province may keep: not the departments, which are here themselves, and not a commune's.</summary>
    public static IEnumerable<BodyKind> Offered =>
        All.Where(kind => kind.Level == "ministry" || (kind.Level == "province" && kind.Block != BodyBlock.Government));

    public static BodyKind? Of(string? code) =>
        All.FirstOrDefault(kind => string.Equals(kind.Code, code, StringComparison.OrdinalIgnoreCase));

    public static string NameOf(BodyBlock block) =>
        block switch
        {
            BodyBlock.Party => "Đảng",
            BodyBlock.Front => "Mặt trận, đoàn thể",
            BodyBlock.Government => "Bộ, ngành, chính quyền",
            BodyBlock.ArmedForces => "Lực lượng vũ trang",
            BodyBlock.Vertical => "Ngành dọc",
            BodyBlock.PublicService => "Đơn vị sự nghiệp",
            BodyBlock.Enterprise => "Doanh nghiệp",
            _ => throw new System.Diagnostics.UnreachableException($"Block {block}"),
        };

    private static List<BodyKind> Load()
    {
        using var text = BuiltInText.Open(typeof(BodyKinds).Assembly, Resource);
        using var csv = CsvReader.Create(text);
        var kinds = new List<BodyKind>();
        while (csv.Read())
        {
            kinds.Add(
                new BodyKind(
                    csv.GetString("code"),
                    csv.GetString("name"),
                    Enum.Parse<BodyBlock>(csv.GetString("block")),
                    csv.GetString("level"),
                    csv.GetString("answers_on")
                )
            );
        }

        return kinds;
    }
}
