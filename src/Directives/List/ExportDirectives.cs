using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Directives.List;

/// <summary>Takes a list of directives away as a file; who took which list, how long, is a deed.</summary>
internal sealed class ExportDirectives(IDbContextFactory<Db> contexts, WriteGate gate, DirectiveSettlement settlement)
{
    public async Task<Sheet<Directive>> RunAsync(DirectiveFilter filter, SheetFormat format, Seat seat, Deed deed, CancellationToken ct)
    {
        int count;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            count = Math.Min(await Query(db, filter, seat, deed.At).CountAsync(ct), Sheet<Directive>.MostRows);
        }

        await gate.RunAsync(
            deed,
            (write, _) =>
            {
                write.Record(
                    "directive.exported",
                    "directive-list",
                    seat.SeatId.Value,
                    seat.ProvinceCode,
                    seat.BodyScope.Prefix,
                    $"Tải về danh sách chỉ đạo “{filter.Kind.Name}”, {VietnameseFormat.Number(count)} dòng",
                    new
                    {
                        list = filter.Kind.Slug,
                        unit = filter.Unit,
                        from = filter.From,
                        to = filter.To,
                        format = format.ToString(),
                        count,
                    }
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
        return new Sheet<Directive>
        {
            Title = $"Danh sách chỉ đạo: {filter.Kind.Name}",
            Lines =
            [
                $"{settlement.NameOf(seat.BodyScope.Prefix)}{VietnameseFormat.Period(filter.From, filter.To)}",
                $"Số liệu lúc {VietnameseFormat.Moment(deed.At)}",
            ],
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Code)),
                new("Việc", 60, row => SheetCell.Of(row.Work)),
                new("Chủ trì", 28, row => SheetCell.Of(settlement.NameOf(row.OwnerPath))),
                new("Người chịu trách nhiệm", 28, row => SheetCell.Of($"{row.PersonName}, {row.PersonTitle}")),
                new("Sản phẩm", 36, row => SheetCell.Of($"{DirectiveLabels.Of(row.Product)}: {row.ProductText}")),
                new("Người giao", 28, row => SheetCell.Of(row.GiverName)),
                new("Nguồn", 18, row => SheetCell.Of(DirectiveLabels.Of(row.Source))),
                new("Ngày giao", 12, row => SheetCell.Of(row.GivenOn)),
                new("Hạn", 18, row => SheetCell.Of(row.DueAt)),
                new("Tiến độ (%)", 10, row => SheetCell.Of(row.Percent)),
                new("Trạng thái", 24, row => SheetCell.Of(DirectiveLabels.Of(row.StateAt(deed.At)))),
                new("Ngày kết thúc", 12, row => SheetCell.Of(row.ClosedOn)),
            ],
            Rows = RowsAsync(filter, seat, deed.At, ct),
        };
    }

    private IQueryable<Directive> Query(Db db, DirectiveFilter filter, Seat seat, DateTimeOffset now) =>
        DirectiveLists.Pick(
            filter.Narrow(DirectiveSettlement.Seen(db.Directives.AsNoTracking(), seat.BodyScope)),
            filter.Kind,
            seat,
            now,
            filter.From,
            filter.To,
            settlement.LawFor(seat.BodyScope.Prefix, now).ReportedSince
        );

    private async IAsyncEnumerable<Directive> RowsAsync(
        DirectiveFilter filter,
        Seat seat,
        DateTimeOffset now,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // One more than a sheet holds, so that the sheet knows when it is cut.
        await foreach (
            var row in DirectiveLists
                .InOrder(Query(db, filter, seat, now))
                .Take(Sheet<Directive>.MostRows + 1)
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            yield return row;
        }
    }
}
