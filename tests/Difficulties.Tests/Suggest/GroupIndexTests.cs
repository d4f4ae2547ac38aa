using ThongSuot.Difficulties.Suggest;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Tests.Suggest;

public sealed class GroupIndexTests : IDisposable
{
    private readonly GroupIndex index = new();
    private readonly Dictionary<string, Guid> groups = [];
    private readonly Dictionary<string, Guid> items = [];

    public GroupIndexTests()
    {
        Add("mạng", "Mạng internet của xã vùng cao chập chờn, gửi văn bản mãi không được");
        Add("mạng", "Tín hiệu 4G yếu ở hai bản cuối xã");
        Add("giáo viên", "Trường tiểu học còn khuyết mười hai giáo viên tiếng Anh");
        Add("sổ đỏ", "Dân hỏi cấp sổ đỏ lần đầu nhưng bản đồ địa chính đã mờ");
        Add("xe", "Chưa có xe ô tô để đi các thôn trong mùa mưa lũ");
    }

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("Đường truyền hay bị ngắt quãng khi gửi văn bản", "mạng")]
    [InlineData("Thiếu thầy cô dạy tiếng Anh", "giáo viên")]
    [InlineData("Cấp giấy chứng nhận quyền sử dụng đất lần đầu vướng hồ sơ địa chính cũ", "sổ đỏ")]
    [InlineData("Đề nghị trang bị phương tiện phục vụ công tác", "xe")]
    public void Different_words_for_one_thing_meet(string text, string group) => index.Suggest(text, 3)[0].GroupId.ShouldBe(groups[group]);

    [Theory]
    [InlineData("Mạng internet chập chờn, gửi văn bản không được")]
    [InlineData("Khuyết giáo viên tiếng Anh ở trường tiểu học")]
    [InlineData("Cấp sổ đỏ lần đầu khi bản đồ địa chính đã mờ")]
    public void Marks_may_be_left_out(string text) =>
        index.Suggest(VietnameseText.Fold(text), 3)[0].GroupId.ShouldBe(index.Suggest(text, 3)[0].GroupId);

    [Fact]
    public void A_text_written_without_marks_is_found_by_one_with_them()
    {
        Add("đê", "De bao ven song sat lo sau bao, can khac phuc gap");

        index.Suggest("Đê bao ven sông sạt lở, cần khắc phục gấp", 1)[0].GroupId.ShouldBe(groups["đê"]);
    }

    [Fact]
    public void The_same_text_is_wholly_alike_when_alone_in_its_group() =>
        index.Suggest("Trường tiểu học còn khuyết mười hai giáo viên tiếng Anh", 1)[0].Score.ShouldBe(1, 1e-9);

    [Fact]
    public void The_words_that_made_it_alike_are_shown_as_the_asker_wrote_them()
    {
        var found = index.Suggest("Trường Tiểu học chưa đủ giáo viên", 1)[0];

        found.SharedWords.ShouldContain("tiểu học");
        found.SharedWords.ShouldContain(words => words.Contains("giáo viên"));
        found.SharedWords.ShouldNotContain("tiểu", "a word shown as part of a longer one is not shown again");
    }

    [Fact]
    public void A_text_that_shares_nothing_gets_no_suggestion() => index.Suggest("xyz qwerty", 3).ShouldBeEmpty();

    [Fact]
    public void An_item_removed_suggests_nothing_any_more()
    {
        index.Remove(items["xe"]).ShouldBeFalse();

        index.Groups.ShouldBe(3);
        index.Suggest("Chưa có xe ô tô để đi các thôn trong mùa mưa lũ", 5).ShouldNotContain(found => found.GroupId == groups["xe"]);
        index.Remove(items["xe"]).ShouldBeFalse("what is gone cannot go again");
    }

    [Fact]
    public void An_item_added_to_another_group_moves()
    {
        index.Add(groups["mạng"], items["xe"], "Chưa có xe ô tô để đi các thôn trong mùa mưa lũ");

        index.Items.ShouldBe(5);
        index.Suggest("xe ô tô đi các thôn", 1)[0].GroupId.ShouldBe(groups["mạng"]);
    }

    [Fact]
    public void Removing_and_adding_again_changes_no_answer()
    {
        var before = index.Suggest("mạng yếu ở bản", 5);
        index.Remove(items["sổ đỏ"]);
        index.Add(groups["sổ đỏ"], items["sổ đỏ"], "Dân hỏi cấp sổ đỏ lần đầu nhưng bản đồ địa chính đã mờ");

        index
            .Suggest("mạng yếu ở bản", 5)
            .Select(found => (found.GroupId, found.Score))
            .ShouldBe(before.Select(found => (found.GroupId, found.Score)));
    }

    [Fact]
    public void A_large_group_is_stood_for_by_its_most_different_items_and_says_when_one_of_them_goes()
    {
        var group = Guid.NewGuid();
        Guid[] rows = [.. Enumerable.Range(0, 40).Select(_ => Guid.NewGuid())];
        foreach (var row in rows)
        {
            index.Add(group, row, "Kho lưu trữ chật, tài liệu để ngoài hành lang");
        }

        var late = Guid.NewGuid();
        index.Add(group, late, "Phông tài liệu trước 2025 chưa chỉnh lý");

        index.Suggest("chỉnh lý phông tài liệu", 1)[0].GroupId.ShouldBe(group);
        index.Remove(late).ShouldBeTrue("it stood for the group, and others of the group are not held in full");
        index.Remove(rows[^1]).ShouldBeFalse("it stood for nothing");
    }

    [Fact]
    public async Task Many_may_ask_while_one_adds()
    {
        var writer = Task.Run(
            () =>
            {
                for (var i = 0; i < 500; i++)
                {
                    var item = Guid.NewGuid();
                    index.Add(groups["mạng"], item, $"Mạng internet mất {i} lần");
                    index.Remove(item);
                }
            },
            TestContext.Current.CancellationToken
        );
        var readers = Enumerable
            .Range(0, 4)
            .Select(_ =>
                Task.Run(
                    () =>
                    {
                        for (var i = 0; i < 200; i++)
                        {
                            index.Suggest("Mạng internet chập chờn", 3)[0].GroupId.ShouldBe(groups["mạng"]);
                        }
                    },
                    TestContext.Current.CancellationToken
                )
            );

        await Task.WhenAll([writer, .. readers]);
        index.Items.ShouldBe(5);
    }

    private void Add(string group, string text)
    {
        groups.TryAdd(group, Guid.NewGuid());
        items[group] = Guid.NewGuid();
        index.Add(groups[group], items[group], text);
    }
}
