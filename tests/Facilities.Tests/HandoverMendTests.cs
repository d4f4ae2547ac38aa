using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Act;
using ThongSuot.Facilities.Handovers.Import;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Tests;

public sealed class HandoverMendTests
{
    [Theory, OnEveryDatabase]
    public async Task A_second_write_off_keeps_the_number_and_file_of_the_first(TestDatabase database)
    {
        var parish = await CountedAsync(database, received: 0);
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, Parish.Decision(1))).ShouldBeNull();
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, Parish.Decision(2) with { Number = "78/QĐ-UBND" })).ShouldBeNull();
        var item = (await parish.ItemsAsync()).Single();
        item.Standing.Select(off => (off.Number, off.Count)).ShouldBe([("77/QĐ-UBND", 100), ("78/QĐ-UBND", 200)]);
        (item.WrittenOff, item.Disputed).ShouldBe((300, 200));
        MinutesLine.Of(item).Decision.ShouldContain("77/QĐ-UBND");
        MinutesLine.Of(item).Decision.ShouldContain("78/QĐ-UBND");
        var office = await parish.VisitAsync(parish.Office);
        var page = await office.GetAsync(parish.At().Path);
        page.Html.QuerySelectorAll("td a[href*='/tep/']").Length.ShouldBe(2);
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.UndoWriteOff, new ItemInput { Reason = "Nhầm dòng" })).ShouldBeNull();
        item = (await parish.ItemsAsync()).Single();
        (item.Standing.Count(), item.WriteOffs.Count, item.Disputed).ShouldBe((0, 2, 500), "what was undone is kept");
    }

    [Theory, OnEveryDatabase]
    public async Task After_a_return_a_line_that_differed_is_counted_again_and_never_taken_as_given(TestDatabase database)
    {
        var parish = await CountedAsync(database, received: 3);
        (await parish.DoAsync(parish.Counter.Seat, ListAct.GiveBack)).ShouldBeNull();
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.ReceiverCounted)).ShouldBe("facility.still-to-recount");
        var three = new ItemInput
        {
            Count = 300,
            Reason = "Thiếu hai máy",
            Answers = "Trần Mẫu Bình",
        };
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, three)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.ReceiverCounted)).ShouldBeNull();
        (await parish.ItemsAsync()).Single().Disputed.ShouldBe(200);
    }

    [Theory, OnEveryDatabase]
    public async Task What_a_list_says_of_its_lines_is_checked_against_them_every_night(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var parish = await Parish.OnAsync(new Given(program));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing());
        Task<FigureCheckResult> CheckAsync() =>
            program.Services.GetRequiredService<FigureCheck>().RunAsync("/25/", [parish.Handover.UnitPath], default);
        (await CheckAsync()).Differences.ShouldBe(0);
        var list = await parish.ListAsync();
        await parish.Given.ReadAsync(db =>
        {
            var (items, id) = (db.HandoverItems, list.Id);
            return items.Where(row => row.ListId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, 1));
        });
        var found = await CheckAsync();
        (found.Differences, found.First!.MeasureName, found.First.Tallied, found.First.Counted).ShouldBe(
            (1, "giá trị bàn giao", 62_500_000, 1)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_paper_taken_for_a_table_is_told_so_and_1e3_is_no_count(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        var giver = await parish.VisitAsync(parish.Giver);
        foreach (var file in new[] { "%PDF-1.7 danh muc"u8.ToArray(), [0x4D, 0x5A, 0x90, 0x00, 0x03], [0x89, 0x50, 0x4E, 0x47, 0x0D] })
        {
            (await UploadAsync(giver, file)).Errors.ShouldHaveSingleItem().ShouldContain("không phải bảng tính");
        }

        var head = string.Join(';', ItemColumns.All.Where(column => column.IsRequired).Select(column => column.Head));
        var unit = $"{parish.Handover.OldName}, {parish.Handover.OldDistrict}";
        var values = ItemColumns
            .All.Where(column => column.IsRequired)
            .Select(column =>
                column == ItemColumns.OldUnit ? $"\"{unit}\""
                : column == ItemColumns.Category ? "Tài sản công"
                : column == ItemColumns.Quantity ? "1e3"
                : "Bàn"
            );
        var preview = await giver.FollowAsync(await UploadAsync(giver, Encoding.UTF8.GetBytes($"{head}\n{string.Join(';', values)}\n")));
        preview.Text.ShouldContain("Viết đủ chữ số, như 1000");
    }

    private static async Task<Parish> CountedAsync(TestDatabase database, int received)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing());
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        var counted = new ItemInput
        {
            Count = received * Quantity.One,
            Reason = "Không thấy",
            Answers = "Trần Mẫu Bình",
        };
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, counted)).ShouldBeNull();
        return parish;
    }

    private static async Task<PageAnswer> UploadAsync(Visitor visitor, byte[] content) =>
        await visitor.SubmitAsync(await visitor.GetAsync("/ban-giao/nhap"), "main form", [], ("Input.File", content, "danh-muc.csv"));
}
