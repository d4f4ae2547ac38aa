using ThongSuot.Competences.Checks;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Competences.Blocked;

/// <summary>
/// What the register shows to be wrong, one line a kind and unit, its owner whoever leads it; for the province the Department of Justice.
/// A province that keeps no register here has no line: the release's rows alone block nobody.
/// </summary>
internal sealed class CompetenceBlockages(CheckReader checks, UnitLeaders leaders, OfficeClock clock) : IBlockageSource
{
    private static readonly BlockageKind Kind = new("tham-quyen", "Thẩm quyền chưa rõ") { Field = Role.ProvinceOffice };

    public string Name => "Thẩm quyền";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        if (scope.ProvinceCode.Length == 0 || !await CompetenceBook.IsKeptAsync(db, scope.ProvinceCode, ct))
        {
            return [];
        }

        var found = (await checks.ReadAsync(db, scope, clock.Today, ct))
            .Where(finding => finding.Sure && finding.Kind != FindingKind.AuthorisationEnds)
            .ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var heads = await leaders.ReadAsync(scope, ct);
        return
        [
            .. found
                .Select(finding => (Finding: finding, Path: OwnerOf(finding, scope.ProvinceCode)))
                .Where(one => scope.Covers(one.Path))
                .GroupBy(one => (one.Finding.Kind, one.Path))
                .Select(group =>
                    Of(group.Key.Kind, group.Key.Path, [.. group.Select(one => one.Finding)], heads.GetValueOrDefault(group.Key.Path))
                ),
        ];
    }

    private static string OwnerOf(Finding finding, string provinceCode) =>
        new UnitPath(finding.UnitPath).IsInCommune ? new UnitPath(finding.UnitPath).Organisation : CompetenceSeats.JusticeOf(provinceCode);

    private Blockage Of(FindingKind kind, string path, IReadOnlyList<Finding> found, BlockageOwner? owner)
    {
        var words = FindingLabels.Of(kind);
        return new(
            $"{Kind.Code}/{kind}{path}",
            Kind.Code,
            found is [var one] ? $"{one.Name}: {one.Text}" : $"{VietnameseFormat.Number(found.Count)} việc: {words}",
            $"/tham-quyen/kiem-tra?loai={kind}",
            path,
            clock.Now,
            null,
            owner,
            "rà soát, trình văn bản phân cấp hoặc ủy quyền"
        )
        {
            SinceUnknown = true,
            Count = found.Count,
            Remedy = new(
                "Rà soát thẩm quyền, trình văn bản phân cấp, ủy quyền hoặc chấm dứt ủy quyền sai",
                "Văn bản phân cấp, ủy quyền đã ban hành, ghi vào sổ thẩm quyền",
                "Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 12–14"
            ),
        };
    }
}
