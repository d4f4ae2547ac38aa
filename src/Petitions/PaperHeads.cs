using ThongSuot.Platform.Access;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Petitions;

/// <summary>Who issues a paper: the head of what ND 30/2020/NĐ-CP calls the issuing body.</summary>
/// <param name="Title">Of the head: Chủ tịch, Giám đốc.</param>
/// <param name="IsCommittee">A people's committee: its head decides complaints in his own right.</param>
internal sealed record PaperHead(string? Superior, string Body, string Place, string Title, bool IsCommittee)
{
    public static PaperHead Of(string unitPath, Units units)
    {
        var path = new UnitPath(unitPath);
        var province = units.ByPath(UnitPath.OfProvince(path.ProvinceCode));
        var name = units.ByPath(unitPath)?.Name ?? unitPath;
        var committee = path.IsCommune || path.IsProvince || unitPath == UnitPath.OfProvinceOffice(path.ProvinceCode);
        var place = path.IsCommune ? name : province?.Name ?? name;
        return new(
            path.IsCommune || !committee ? $"ỦY BAN NHÂN DÂN\n{province?.Name.ToUpperInvariant()}" : null,
            committee ? $"ỦY BAN NHÂN DÂN\n{place.ToUpperInvariant()}" : name.ToUpperInvariant(),
            path.IsCommune ? name : province?.ShortName ?? name,
            committee ? "Chủ tịch" : "Giám đốc",
            committee
        );
    }

    /// <summary>By the title the signer held; open where nobody signed yet.</summary>
    public Signer SignerOf(string? title, string? name) => title is { Length: > 0 } held ? Signer.Of(held, name) : Signer.Head(Title, null);
}
