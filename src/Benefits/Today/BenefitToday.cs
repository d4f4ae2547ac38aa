using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.List;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Benefits.Today;

/// <summary>Cases that wait for the next step. Nobody is named: opening a case is a deed of its own.</summary>
internal sealed class BenefitToday(PermissionRegistry registry, BenefitSettlement settlement) : ITodaySource
{
    public string Name => "Chế độ";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        var approves = registry.Allows(seat.Role, BenefitPermissions.Approve);
        var files = registry.Allows(seat.Role, BenefitPermissions.File);
        if (!approves && !files)
        {
            return [];
        }

        var cases = db.BenefitCases;
        var batch = new TodayBatch<BenefitCase>(rows => rows.OrderBy(row => row.FiledOn).ThenBy(row => row.Code));
        Ask(approves ? TodayPart.ToDo : TodayPart.WaitingFor, "hồ sơ chế độ chờ duyệt", CaseLists.Submitted);
        Ask(approves ? TodayPart.ToDo : TodayPart.WaitingFor, "hồ sơ chế độ chờ quyết định", CaseLists.Approved);
        Ask(approves ? TodayPart.ToDo : TodayPart.WaitingFor, "khiếu nại chế độ chờ giải quyết", CaseLists.Objected);
        Ask(
            files && BenefitCompetence.KeepsMoney(seat) ? TodayPart.ToDo : TodayPart.WaitingFor,
            "hồ sơ chế độ chờ chi trả",
            CaseLists.Decided
        );
        if (files && !approves)
        {
            Ask(seat.Leads ? TodayPart.ToDo : TodayPart.WaitingFor, "hồ sơ chế độ chờ xác nhận chi", CaseLists.Waiting);
            Ask(TodayPart.ToDo, seat.Leads ? "hồ sơ chế độ đang lập, chờ trình" : "hồ sơ chế độ đang lập", CaseLists.Draft);
        }

        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    Scheme = row.Scheme,
                    Unit = row.UnitPath,
                },
            row => new($"{row.Code}: {Schemes.Of(row.Scheme).Name}, {settlement.ShortNameOf(row.Unit)}", $"/che-do/{row.Code}", null),
            ct
        );

        void Ask(TodayPart part, string text, string slug) =>
            batch.Ask(
                part,
                text,
                $"/che-do?nhom={slug}",
                CaseLists.Pick(cases.AsNoTracking().Within(seat.Scope, row => row.UnitPath), CaseLists.Kind(slug))
            );
    }

    private sealed class Row : TodayRow
    {
        public Scheme Scheme { get; init; }

        public required string Unit { get; init; }
    }
}
