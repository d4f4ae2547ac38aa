using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences;
using ThongSuot.Competences.Register;
using ThongSuot.Demonstration.Identity;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Competences;

/// <summary>
/// The demonstration province's own rows: land handed down to communes, certification given to civil servants in a few of them, one
/// authorisation that ended and one given to a vice-chair. Numbers of decisions are made up.
/// </summary>
internal sealed class DemonstrationCompetences(IDbContextFactory<Db> contexts, WriteGate gate, Units units, OfficeClock clock)
    : IDemonstration
{
    private const string Chair = "Chủ tịch UBND cấp xã";
    private const string Certifies = "VIEC-280-05";
    private const string Certification = "Chứng thực bản sao, chữ ký, giao dịch, di sản";

    public int Order => 66;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var rows = db.CompetenceRows;
            if (await rows.AnyAsync(row => row.ProvinceCode == DemonstrationAccounts.ProvinceCode, ct))
            {
                return;
            }
        }

        var (province, now) = (UnitPath.OfProvince(DemonstrationAccounts.ProvinceCode), clock.Now);
        var made = Lines(province)
            .SelectMany(line => CompetencesImport.Enter([], line, DemonstrationAccounts.ProvinceCode, clock.Today, string.Empty))
            .ToList();
        var result = await gate.RunAsync(
            Deed.BySystem(now, "Dữ liệu trình diễn"),
            (write, _) =>
            {
                write.Db.CompetenceRows.AddRange(made);
                write.Record(
                    "competences.demonstration",
                    "competences",
                    Guid.Empty,
                    DemonstrationAccounts.ProvinceCode,
                    province,
                    $"Tạo {made.Count} dòng thẩm quyền trình diễn"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }

    private IEnumerable<CompetenceLine> Lines(UnitPath province)
    {
        var (communes, today) = (units.CommunesOf(DemonstrationAccounts.ProvinceCode), clock.Today);
        yield return Line(
            "VIEC-25-DAT",
            "Giao đất, cho thuê đất, chuyển mục đích sử dụng đất của hộ gia đình, cá nhân",
            province,
            Chair,
            CompetenceForm.Decentralised,
            "08/2026/QĐ-UBND (trình diễn)",
            today.AddMonths(-8),
            null,
            "UBND cấp tỉnh"
        );
        var holders = new[] { "Công chức Tư pháp – hộ tịch", "Chánh Văn phòng HĐND và UBND", "Trưởng phòng Văn hóa – Xã hội" };
        foreach (var (commune, at) in communes.Take(6).Select((commune, at) => (commune, at)))
        {
            // One that ended, one that ends soon, the others to the end of next year.
            var to =
                at == 0 ? today.AddDays(-10)
                : at == 1 ? today.AddDays(20)
                : new DateOnly(today.Year + 1, 12, 31);
            foreach (var holder in holders)
            {
                yield return Given(commune.Path, holder, $"{15 + at}/QĐ-UBND (trình diễn)", today.AddMonths(-6), to);
            }
        }

        yield return Given(
            communes[7].Path,
            "Phó Chủ tịch UBND cấp xã",
            "41/QĐ-UBND (trình diễn)",
            today.AddMonths(-3),
            today.AddMonths(9)
        );
    }

    private static CompetenceLine Given(string unitPath, string holder, string document, DateOnly from, DateOnly to) =>
        Line(Certifies, Certification, unitPath, holder, CompetenceForm.Authorised, document, from, to, Chair);

    private static CompetenceLine Line(
        string subject,
        string name,
        string unitPath,
        string holder,
        CompetenceForm form,
        string document,
        DateOnly from,
        DateOnly? to,
        string previous
    ) =>
        new(
            subject,
            name,
            form == CompetenceForm.Authorised ? "Chứng thực" : "Đất đai",
            unitPath,
            HolderLevel.Commune,
            "UBND cấp xã",
            holder,
            form,
            document,
            string.Empty,
            from,
            to,
            previous,
            form == CompetenceForm.Authorised ? "TUQ." : "Chủ tịch/KT.",
            form != CompetenceForm.Authorised,
            string.Empty,
            null,
            null,
            string.Empty,
            string.Empty
        );
}
