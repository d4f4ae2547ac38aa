using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Spendings;

namespace ThongSuot.Finance.Tests.Treasury;

public sealed class TreasuryTests
{
    private const string Head = "Đơn vị,Số chứng từ,Ngày,Nguồn,Chương,Khoản,\"Mục, tiểu mục\",Số tiền (đồng),Nội dung,Đơn vị nhận tiền";

    [Theory, OnEveryDatabase]
    public async Task What_is_new_is_spent_what_waits_is_paid_what_is_known_is_passed_over_and_what_differs_is_told(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(10_000);
        var paid = await people.PayAsync(line, 1_000);
        var waiting = (await people.AskAsync(line, Treasurers.Input(2_000))).Value;
        (await people.ActAsync(people.Leader.Seat, waiting, EntryAct.Approve)).Refusal.ShouldBeNull();
        var unit = people.Commune.Name;
        var draft = await UploadAsync(
            people,
            $"{unit},RDT-1,11/9/2025,13,830,341,6501,1000,Điện,Công ty Mẫu",
            $"{unit},RDT-2,11/9/2025,13,830,341,6501,2000,Nước,Công ty Mẫu",
            $"{unit},RDT-3,10/9/2025,13,830,341,6501,500,Giấy,Cửa hàng Mẫu",
            $"{unit},RDT-4,10/9/2025,13,830,341,6599,500,Sai mục,Cửa hàng Mẫu",
            $"{unit},RDT-5,10/9/2025,13,830,341,6501,7000,Quá số,Cửa hàng Mẫu"
        );
        var (view, accountant) = (draft.Text, await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName));
        view.ShouldContain($"Đã có trong sổ: {paid}.");
        view.ShouldContain("Khớp khoản đã duyệt đang chờ kho bạc.");
        view.ShouldContain("không có dòng dự toán 13 · 830-341-6599");
        view.ShouldContain("Dòng dự toán chỉ còn 6.500 đ");

        (await accountant.SubmitAsync(await accountant.GetAsync(draft.Path), "#dong-y")).Status.ShouldBe(System.Net.HttpStatusCode.Found);

        var after = await people.FindAsync(people.Commune.Path, "6501");
        (after.Spent, after.Committed, after.Left).ShouldBe((3_000, 500, 6_500), "what nobody asked for waits for a second person");
        var entry = await people.EntryAsync(waiting);
        (entry.State, entry.Voucher).ShouldBe((EntryState.Paid, "RDT-2"));
        var again = await UploadAsync(people, $"{unit},RDT-3,10/9/2025,13,830,341,6501,400,Giấy,Cửa hàng Mẫu");
        again.Text.ShouldContain("Kho bạc chi 400 đ, sổ ghi 500 đ");
    }

    [Theory, OnEveryDatabase]
    public async Task A_voucher_is_booked_once_whatever_is_chosen_and_a_like_spending_that_waits_is_named(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(100_000);
        await people.PayAsync(line, 1_000);
        var waiting = (await people.AskAsync(line, Treasurers.Input(11_000))).Value;
        (await people.ActAsync(people.Leader.Seat, waiting, EntryAct.Approve)).Refusal.ShouldBeNull();
        var unit = people.Commune.Name;
        var draft = await UploadAsync(
            people,
            $"{unit},RDT-1,10/9/2025,13,830,341,6501,1000,Điện,Công ty Mẫu",
            $"{unit},RDT-7,11/9/2025,13,830,341,6501,11500,Điện,Công ty Mẫu",
            $"{unit},RDT-8,11/9/2025,13,830,341,6501,500,Giấy,Cửa hàng Mẫu",
            $"{unit},RDT-8,11/9/2025,13,830,341,6501,500,Giấy,Cửa hàng Mẫu",
            $"{unit},{new string('X', 400)},11/9/2025,13,830,341,6501,500,Giấy,Cửa hàng Mẫu"
        );
        draft.Text.ShouldContain("nhưng ngày khác: sổ ghi 11/9/2025");
        draft.Text.ShouldContain($"Có thể là {waiting} đang chờ kho bạc");
        draft.Text.ShouldContain("Dòng 4 của tệp đã có chứng từ RDT-8");
        draft.Text.ShouldContain("dài hơn 60 ký tự");
        var accountant = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        var forced = await accountant.SubmitAsync(await accountant.GetAsync(draft.Path), "#dong-y", new() { ["Input.Choice[2]"] = "nhap" });
        forced.Status.ShouldNotBe(System.Net.HttpStatusCode.Found);
        (await people.FindAsync(people.Commune.Path, "6501")).Spent.ShouldBe(1_000);
    }

    [Theory, OnEveryDatabase]
    public async Task What_the_list_brings_alone_waits_for_a_second_person_and_what_it_lacks_is_named(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(10_000);
        var waiting = (await people.AskAsync(line, Treasurers.Input(2_000))).Value;
        (await people.ActAsync(people.Leader.Seat, waiting, EntryAct.Approve)).Refusal.ShouldBeNull();
        var unit = people.Commune.Name;
        var draft = await UploadAsync(
            people,
            $"{unit},RDT-3,11/9/2025,13,830,341,6501,500,Giấy,Cửa hàng Mẫu",
            $"{unit},RDT-4,11/9/2025,13,830,341,6501,300,Mực,Cửa hàng Mẫu",
            $"{unit},RDT-5,11/9/2025,13,830,341,6501,200,Bút,Cửa hàng Mẫu"
        );
        draft.Text.ShouldContain("Đã duyệt, đang chờ kho bạc mà bảng kê không có (1)");
        draft.Html.QuerySelector($"a[href='/ngan-sach/chi/{waiting}']").ShouldNotBeNull();
        var (accountant, leader) = (await VisitAsync(people.Accountant), await VisitAsync(people.Leader));
        (await accountant.SubmitAsync(await accountant.GetAsync(draft.Path), "#dong-y")).Status.ShouldBe(System.Net.HttpStatusCode.Found);
        (await StandsAsync()).ShouldBe((0, 3_000, 7_000));

        (await leader.GetAsync("/hom-nay")).Text.ShouldContain("chứng từ kho bạc chờ xác nhận");
        var listed = await leader.GetAsync("/ngan-sach/chi?nhom=cho-xac-nhan");
        listed.Text.ShouldContain("1.000 đ cộng 3 khoản");
        (await accountant.GetAsync("/ngan-sach/chi?nhom=cho-xac-nhan")).Html.QuerySelector("#xac-nhan").ShouldBeNull();
        var codes = await people.Given.ReadAsync(db =>
        {
            var entries = db.BudgetEntries;
            return entries
                .Where(row => row.ProvinceCode == "25" && row.LineId == line.Id && row.State == EntryState.Listed)
                .OrderBy(row => row.Voucher)
                .Select(row => row.Code)
                .ToListAsync();
        });
        var both = people.Leader.Seat with { AccountId = people.Accountant.Seat.AccountId };
        (await people.ActAsync(both, codes[0], EntryAct.Confirm)).Refusal!.Code.ShouldBe("finance.own-entry");
        (await people.ActAsync(people.Accountant.Seat, codes[0], EntryAct.Confirm)).Refusal!.Code.ShouldBe("finance.not-approver");
        (await people.ActAsync(people.Leader.Seat, codes[0], EntryAct.Refuse, "Không phải của xã")).Refusal.ShouldBeNull();
        (await StandsAsync()).ShouldBe((0, 2_500, 7_500));
        (await leader.SubmitAsync(await leader.GetAsync("/ngan-sach/chi?nhom=cho-xac-nhan"), "#xac-nhan")).Status.ShouldBe(
            System.Net.HttpStatusCode.Found
        );
        (await StandsAsync()).ShouldBe((500, 2_000, 7_500));
        (await people.EntryAsync(codes[1])).ApprovedByName.ShouldBe(people.Leader.Seat.Signature);
        var none = await people.WithAsync<ConfirmListed, Platform.Results.Result<string>>(confirm =>
            confirm.RunAsync(people.Leader.Seat, people.DeedOf(people.Leader.Seat), default)
        );
        none.Refusal!.Code.ShouldBe("finance.nothing-to-confirm");

        Task<Visitor> VisitAsync((string UserName, Platform.Access.Seat Seat) person) =>
            people.Given.Program.Visit().SignInAsync(person.UserName);

        async Task<(long Spent, long Committed, long Left)> StandsAsync()
        {
            var row = await people.FindAsync(people.Commune.Path, "6501");
            return (row.Spent, row.Committed, row.Left);
        }
    }

    [Fact]
    public async Task Another_commune_cannot_book_on_these_lines()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        await people.LineAsync(10_000);
        var other = await Treasurers.OnAsync(people.Given);
        var seen = await UploadAsync(other, $"{people.Commune.Name},RDT-1,10/9/2025,13,830,341,6501,100,Điện,Công ty");
        seen.Text.ShouldContain("trong phạm vi của bạn");
    }

    private static async Task<PageAnswer> UploadAsync(Treasurers people, params string[] rows)
    {
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        var page = await visitor.GetAsync("/ngan-sach/kho-bac");
        var csv = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Head)));
        var sent = await visitor.SubmitAsync(page, "form[enctype]", file: ("Input.File", csv, "kho-bac.csv"));
        return await visitor.FollowAsync(sent);
    }
}
