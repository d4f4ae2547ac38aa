using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Tests.Text;

public sealed class VietnameseFormatTests
{
    private static readonly DateTimeOffset Moment = new(2025, 9, 13, 9, 40, 0, TimeSpan.Zero);

    [Fact]
    public void Numbers_group_with_points_and_take_a_comma_for_decimals()
    {
        VietnameseFormat.Number(253_982).ShouldBe("253.982");
        VietnameseFormat.Number(-1_000).ShouldBe("-1.000");
        VietnameseFormat.Number(1234.45m, 1).ShouldBe("1.234,5");
        VietnameseFormat.Percent(92.06m).ShouldBe("92,06%");
        VietnameseFormat.Percent(92.055m).ShouldBe("92,06%");
        VietnameseFormat.Percent(100m, 0).ShouldBe("100%");
        VietnameseFormat.Share(9, 12).ShouldBe("75,00%");
        VietnameseFormat.Share(0, 0).ShouldBe("–");
        VietnameseFormat.Money(744_778_125).ShouldBe("744.778.125\u00A0đ");
    }

    [Fact]
    public void Times_are_those_of_vietnam()
    {
        VietnameseFormat.Date(new DateOnly(2025, 9, 13)).ShouldBe("13/9/2025");
        VietnameseFormat.Time(Moment).ShouldBe("16:40");
        VietnameseFormat.Moment(Moment).ShouldBe("16:40 ngày 13/9/2025");
        VietnameseFormat.ShortMoment(Moment.AddDays(-1)).ShouldBe("16:40 12/9");
        VietnameseFormat.Moment(Moment.AddHours(8)).ShouldBe("00:40 ngày 14/9/2025");
        VietnameseFormat.WeekdayName(new DateOnly(2026, 7, 3)).ShouldBe("thứ Sáu");
        VietnameseFormat.WeekdayName(new DateOnly(2026, 7, 5)).ShouldBe("Chủ nhật");
    }

    [Theory]
    [InlineData(37 * 60, "4 ngày 5 giờ")]
    [InlineData(180, "3 giờ")]
    [InlineData(200, "3 giờ 20 phút")]
    [InlineData(45, "45 phút")]
    [InlineData(480, "1 ngày")]
    [InlineData(0, "0 phút")]
    [InlineData(-180, "3 giờ")]
    public void Working_time_is_told_in_days_of_eight_hours(int minutes, string told) =>
        VietnameseFormat.WorkingDuration(TimeSpan.FromMinutes(minutes)).ShouldBe(told);

    [Fact]
    public void Masks_keep_only_what_tells_people_apart()
    {
        Masking.Name("Nguyễn Văn Hùng").ShouldBe("N***** V** H***");
        Masking.Name("Đ\u0300u\u031B\u0309  An").ShouldBe("Đ\u0300* A*");
        Masking.Phone("0912345678").ShouldBe("******5678");
        Masking.PersonalNumber("025123456789").ShouldBe("*********789");
        Masking.PersonalNumber("89").ShouldBe("**");
    }

    [Theory]
    [InlineData("0912345678", "0912345678")]
    [InlineData("+84 912 345 678", "0912345678")]
    [InlineData("+84 (0)912.345.678", "0912345678")]
    [InlineData("84912345678", "0912345678")]
    [InlineData("0210 3846 123", "02103846123")]
    public void A_telephone_number_takes_one_form(string written, string normal) => PhoneNumber.Normalise(written).Value.ShouldBe(normal);

    [Theory]
    [InlineData("091234567", "Số điện thoại thiếu 1 chữ số. Nhập đủ 10 chữ số.")]
    [InlineData("09123456789", "Số điện thoại thừa 1 chữ số. Nhập đúng 10 chữ số.")]
    [InlineData("0112345678", "Số điện thoại bắt đầu bằng 02, 03, 05, 07, 08 hoặc 09. Kiểm tra lại đầu số.")]
    [InlineData("9912345678", "Số điện thoại bắt đầu bằng 02, 03, 05, 07, 08 hoặc 09. Kiểm tra lại đầu số.")]
    [InlineData("09123abc78", "Số điện thoại chỉ gồm chữ số. Bỏ các ký tự khác.")]
    [InlineData("", "Chưa có số điện thoại. Nhập đủ 10 chữ số.")]
    public void A_refused_number_is_told_what_to_mend(string written, string message)
    {
        var refused = PhoneNumber.Normalise(written, "Phone");

        refused.Refusal!.Message.ShouldBe(message);
        refused.Refusal.Field.ShouldBe("Phone");
    }
}
