using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Indicators;

/// <summary>
/// Procedures that a body decides, as the catalogue has them at the end of the window, and those of them that somebody used online. Each
/// body's procedure counts once for it, so that a province is the sum of its bodies like any other figure.
/// </summary>
internal sealed class OfferedProcedures(Catalogue catalogue, Units units)
{
    private const string All = "dossiers.services";
    private const string Whole = "dossiers.services-whole";
    private const string Online = "dossiers.services-online";
    private const string OnlineUsed = "dossiers.services-online-used";
    private const string Charged = "dossiers.services-charged";
    private const string PaidOnline = "dossiers.services-paid-online";
    private static readonly ILookup<string, string> None = Array.Empty<string>().ToLookup(path => path);

    private const string Each = " Mỗi cơ quan một lượt; tỉnh là tổng các cơ quan.";
    private const string Ranking = "Quyết định 766/QĐ-TTg";

    private static readonly Dictionary<string, ComputedIndicator> ByCode = new[]
    {
        Count(All, "Thủ tục thuộc thẩm quyền", "Đang công khai, do cơ quan quyết định.", "đếm thủ tục trong danh mục cuối kỳ"),
        Count(Whole, "Thủ tục công khai đủ nội dung", "Có thành phần hồ sơ, phí, mẫu đơn và thời hạn.", "đếm thủ tục có đủ bốn nội dung"),
        Count(
            Online,
            "Thủ tục có dịch vụ công trực tuyến",
            "Trực tuyến một phần hoặc toàn trình theo danh mục.",
            "đếm thủ tục trực tuyến một phần, toàn trình"
        ),
        Count(
            OnlineUsed,
            "Dịch vụ trực tuyến có phát sinh hồ sơ",
            "Trong các dịch vụ trực tuyến, có ít nhất một hồ sơ nộp trực tuyến vào sổ trong kỳ.",
            "đếm thủ tục trực tuyến khác nhau có hồ sơ kênh trực tuyến"
        ),
        Count(Charged, "Thủ tục có thu phí, lệ phí", "Danh mục ghi có thu; ghi 0 đồng thì không tính.", "đếm thủ tục có mức thu"),
        Count(
            PaidOnline,
            "Thủ tục có thanh toán trực tuyến",
            "Trong các thủ tục có thu, có ít nhất một lượt thu trực tuyến trong kỳ.",
            "đếm thủ tục có thu khác nhau có dòng thu trực tuyến > 0"
        ),
    }.ToDictionary(one => one.Code, StringComparer.Ordinal);

    public static IReadOnlyCollection<ComputedIndicator> Indicators => ByCode.Values;

    public async Task<IEnumerable<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var (sums, scope) = (new IndicatorSums(query), IndicatorSums.ScopeOf(query.UnitPaths));
        foreach (var window in query.Windows.Distinct())
        {
            var filed = query.Codes.Contains(OnlineUsed) ? await FiledAsync(db, scope, window, ct) : None;
            var paid = query.Codes.Contains(PaidOnline) ? await PaidAsync(db, scope, window, ct) : None;
            foreach (var code in ByCode.Keys)
            {
                sums.Know(code, window);
            }

            // All communes of a province decide the same procedures.
            var known = new Dictionary<string, Decided>(StringComparer.Ordinal);
            foreach (var body in BodiesOf(scope))
            {
                var place = new UnitPath(body);
                var services = place.IsInCommune
                    ? known.TryGetValue(place.ProvinceCode, out var same)
                        ? same
                        : known[place.ProvinceCode] = Decided.Of(catalogue.DecidedBy(place, window.To))
                    : Decided.Of(catalogue.DecidedBy(place, window.To));
                sums.Add(All, body, window, services.All);
                sums.Add(Whole, body, window, services.Whole);
                sums.Add(Online, body, window, services.Online.Count);
                sums.Add(OnlineUsed, body, window, filed[body].Count(services.Online.Contains));
                sums.Add(Charged, body, window, services.Charged.Count);
                sums.Add(PaidOnline, body, window, paid[body].Count(services.Charged.Contains));
            }
        }

        return sums.Values(ByCode, PathOf);
    }

    private IEnumerable<string> BodiesOf(Scope scope) =>
        units
            .Provinces.Where(province => scope.ProvinceCode.Length == 0 || province.Code == scope.ProvinceCode)
            .SelectMany(province => units.ChildrenOf(province.Path))
            .Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department && scope.Covers(unit.Path))
            .Select(unit => unit.Path);

    private static async Task<ILookup<string, string>> FiledAsync(Db db, Scope scope, DayWindow window, CancellationToken ct)
    {
        var (from, to) = (window.From, window.To);
        var rows = await db
            .Dossiers.AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to && row.Channel == DossierChannel.Online)
            .Select(row => new { row.OwnerPath, row.ProcedureCode })
            .Distinct()
            .ToListAsync(ct);
        return rows.ToLookup(row => row.OwnerPath, row => row.ProcedureCode, StringComparer.Ordinal);
    }

    private static async Task<ILookup<string, string>> PaidAsync(Db db, Scope scope, DayWindow window, CancellationToken ct)
    {
        var (from, to, dossiers) = (window.From, window.To, db.Dossiers.AsNoTracking().Within(scope, row => row.OwnerPath));
        // A provincial centre takes money for communes and departments: the money is the owner's.
        var books = scope.ProvinceCode.Length > 0 ? new Scope(UnitPath.OfProvince(scope.ProvinceCode)) : scope;
        var rows = await db
            .FeeReceipts.AsNoTracking()
            .Within(books, row => row.CentrePath)
            .Where(row => row.Day >= from && row.Day <= to && row.Method == PayMethod.Online && row.Amount > 0)
            .Join(
                dossiers,
                row => new { row.ProvinceCode, Id = row.DossierId },
                row => new { row.ProvinceCode, row.Id },
                (_, dossier) => new { dossier.OwnerPath, dossier.ProcedureCode }
            )
            .Distinct()
            .ToListAsync(ct);
        return rows.ToLookup(row => row.OwnerPath, row => row.ProcedureCode, StringComparer.Ordinal);
    }

    private static string? PathOf(string code, string unit, DayWindow window)
    {
        var place = new UnitPath(unit);
        if (code is OnlineUsed or PaidOnline)
        {
            return $"/so-lieu?tu={window.From:yyyy-MM-dd}&den={window.To:yyyy-MM-dd}&don-vi={unit}&theo=thu-tuc";
        }

        // The list shows procedures once, so it is as long as the figure of one body only.
        return place.OrganisationCode is not { } organisation
            ? null
            : (place.IsInCommune ? "/thu-tuc?cap=xa" : $"/thu-tuc?cap=tinh&so={organisation}")
                + code switch
                {
                    Whole => "&day-du=1",
                    Online => "&co=truc-tuyen",
                    Charged => "&co=co-thu",
                    _ => string.Empty,
                };
    }

    private static ComputedIndicator Count(string code, string name, string meaning, string formula) =>
        ComputedIndicator.Count(
            code,
            name,
            "thủ tục",
            meaning + Each,
            formula,
            true,
            isLevel: code is not (OnlineUsed or PaidOnline),
            Ranking
        );

    private sealed record Decided(int All, int Whole, HashSet<string> Online, HashSet<string> Charged)
    {
        public static Decided Of(IReadOnlyList<ProcedureVersion> versions) =>
            new(
                versions.Count,
                versions.Count(version => version.IsWhole),
                [.. versions.Where(version => version.IsOnline).Select(version => version.Code)],
                [.. versions.Where(version => version.Fee.IsCharged).Select(version => version.Code)]
            );
    }
}
