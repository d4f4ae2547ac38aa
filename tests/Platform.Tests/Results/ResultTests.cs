using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Tests.Results;

public sealed class ResultTests
{
    private static readonly Refusal TooLate = new("test.too-late", "Đã quá hạn. Lập văn bản xin lỗi.");

    [Fact]
    public void A_refused_result_has_no_value_to_read()
    {
        Result<int> refused = TooLate;

        refused.IsRefused.ShouldBeTrue();
        refused.TryGet(out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(TooLate);
        Should.Throw<InvalidOperationException>(() => refused.Value);
    }

    [Fact]
    public void A_value_is_not_refused()
    {
        Result<int> done = 42;

        done.IsRefused.ShouldBeFalse();
        done.Value.ShouldBe(42);
    }
}
