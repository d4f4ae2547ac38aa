using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Tests.Text;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("a,ă,â,b,c,d,đ,e,ê,f,g,h,i,j,k,l,m,n,o,ô,ơ,p,q,r,s,t,u,ư,v,w,x,y,z")]
    [InlineData("ma,mà,mả,mã,má,mạ")]
    [InlineData("An,Ăn,Ân,Ba,Dung,Đa,Đá,Em")]
    [InlineData("Hoa,Hòa,Hóa,Hoan")]
    [InlineData("Tân,Tấn,Tân An,Tấn An,Tân Ba")]
    [InlineData("Phường 1,Phường 2,Phường 02A,Phường 10,Phường An")]
    [InlineData("Đồng Nai,Đồng Tháp")]
    [InlineData("Cần Thơ,Đà Nẵng,Hà Nội,Huế,Phú Thọ")]
    public void Keys_sort_as_a_dictionary_does(string ordered)
    {
        var words = ordered.Split(',');

        words.Reverse().OrderBy(VietnameseOrder.SortKey, StringComparer.Ordinal).ShouldBe(words);
        words.Reverse().Order(VietnameseOrder.Comparer).ShouldBe(words);
    }

    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("Hoà", "Ho\u0061\u0300")]
    [InlineData("Ước", "U\u031Bo\u031B\u0301c")]
    [InlineData("Bà Rịa - Vũng Tàu", "bà rịa  vũng tàu")]
    public void Writing_the_same_word_in_another_way_does_not_move_it(string one, string other) =>
        VietnameseOrder.SortKey(one).ShouldBe(VietnameseOrder.SortKey(other));
}
