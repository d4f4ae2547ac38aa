using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Difficulties.Suggest;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Tests.Suggest;

public sealed class TextFeaturesTests
{
    private static readonly string[] Words =
    [
        "thiếu",
        "giáo viên",
        "mạng",
        "chập chờn",
        "ở",
        "xã",
        "và",
        "kho",
        "lưu trữ",
        "xe ô tô",
        "sổ đỏ",
        "cán bộ",
        "quá tải",
        "2025",
        "trạm y tế",
        "điện",
    ];

    private static Arbitrary<string[]> Sentences => Gen.Elements(Words).ArrayOf().Where(words => words.Length > 0).ToArbitrary();

    [Theory]
    [InlineData("Hòa giải ở xã", "Hoà giải ở xã")]
    [InlineData("KHO LƯU TRỮ", "kho  lưu\ttrữ")]
    [InlineData("Trạm y tế", "Tra\u0323m y t\u00EA\u0301")]
    [InlineData("giáo viên, học sinh", "giáo viên học sinh")]
    public void Writing_habits_do_not_matter(string one, string other) =>
        TextFeatures.Of(one).ToBytes().ShouldBe(TextFeatures.Of(other).ToBytes());

    [Fact]
    public void Features_are_the_same_on_every_machine() =>
        TextFeatures.IdOf(FeatureView.Bare, "tru", "so").ShouldBe(Fnv("tru\nso"), "rows keep these numbers, so they must never change");

    [Fact]
    public void A_text_without_marks_shares_every_bare_feature_with_its_marked_twin()
    {
        var marked = TextFeatures.Of("Kho lưu trữ tài liệu quận cũ");
        var bare = TextFeatures.Of(VietnameseText.Fold("Kho lưu trữ tài liệu quận cũ"));

        bare.Of(FeatureView.Bare).ToArray().ShouldBe(marked.Of(FeatureView.Bare).ToArray());
        bare.IsMarked.ShouldBeFalse();
        marked.IsMarked.ShouldBeTrue();
    }

    [Fact]
    public void Kept_features_read_back_whole() =>
        Prop.ForAll(Sentences, words =>
            {
                var features = TextFeatures.Of(string.Join(' ', words));
                var read = TextFeatures.FromBytes(features.ToBytes());
                read.All.ToArray().ShouldBe(features.All.ToArray());
                read.Of(FeatureView.Concept).ToArray().ShouldBe(features.Of(FeatureView.Concept).ToArray());
                read.IsMarked.ShouldBe(features.IsMarked);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Likeness_is_mutual_between_nothing_and_all_and_whole_with_itself() =>
        Prop.ForAll(Sentences, Sentences, (left, right) =>
            {
                var (one, other) = (TextFeatures.Of(string.Join(' ', left)), TextFeatures.Of(string.Join(' ', right)));
                var weights = new FeatureWeights();
                weights.Add(one);
                weights.Add(other);
                var (a, b) = (new WeighedText(one, weights), new WeighedText(other, weights));
                var likeness = a.LikenessTo(b);
                likeness.ShouldBe(b.LikenessTo(a), 1e-12);
                likeness.ShouldBeInRange(0, 1);
                if (one.All.Length > 0)
                {
                    // A sentence of function words alone has no words to compare; only its concepts, if any.
                    a.LikenessTo(a).ShouldBe(one.Of(FeatureView.Bare).Length == 0 ? 0.5 : 1, 1e-9);
                }
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_group_that_shares_nothing_leaves_the_order_of_the_others() =>
        Prop.ForAll(Sentences, Sentences, Sentences, (asked, left, right) =>
            {
                using var index = new GroupIndex();
                index.Add(Guid.NewGuid(), Guid.NewGuid(), string.Join(' ', left));
                index.Add(Guid.NewGuid(), Guid.NewGuid(), string.Join(' ', right));
                var before = index.Suggest(string.Join(' ', asked), 9);
                index.Add(Guid.NewGuid(), Guid.NewGuid(), "zzz qqq www");
                index
                    .Suggest(string.Join(' ', asked), 9)
                    .Select(found => found.GroupId)
                    .ShouldBe(before.Select(found => found.GroupId), ignoreOrder: !IsClear(before));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_nearly_every_text_has_weighs_less_than_what_few_have()
    {
        var weights = new FeatureWeights();
        foreach (var text in (string[])["xã thiếu kho", "xã thiếu xe", "xã thiếu điện"])
        {
            weights.Add(TextFeatures.Of(text));
        }

        weights.Of(TextFeatures.IdOf(FeatureView.Bare, "xa")).ShouldBe(1, 1e-12);
        weights.Of(TextFeatures.IdOf(FeatureView.Bare, "kho")).ShouldBe(Math.Log(4.0 / 2) + 1, 1e-12);
    }

    /// <summary>Rarity shifts all weights a little, so only a clear order must hold.</summary>
    private static bool IsClear(IReadOnlyList<GroupSuggestion> found) => found.Count < 2 || found[0].Score - found[1].Score > 0.05;

    private static uint Fnv(string text) =>
        System.Text.Encoding.UTF8.GetBytes(text).Aggregate(2166136261u, (hash, value) => unchecked((hash ^ value) * 16777619u));
}
