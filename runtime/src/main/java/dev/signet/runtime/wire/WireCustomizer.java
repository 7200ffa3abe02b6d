package dev.signet.runtime.wire;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpServerCodec;
import jakarta.inject.Singleton;

/** Gives every connection that speaks HTTP/1 its {@link WireHandler}. */
@Singleton
final class WireCustomizer implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private final HttpServerConfiguration configuration;
    private final DateField date;

    WireCustomizer(HttpServerConfiguration configuration, DateField date) {
        this.configuration = configuration;
        this.date = date;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        NettyServerCustomizer.Registry registry = event.getBean();
        registry.register(new EveryConnection(configuration.getMaxRequestSize(), date));
        return registry;
    }

    /** The customizer of no channel yet; {@link #specializeForChannel} makes those that know theirs. */
    private record EveryConnection(long mostContent, DateField date) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new OneConnection(channel, mostContent, date) : this;
        }
    }

    private record OneConnection(Channel channel, long mostContent, DateField date) implements NettyServerCustomizer {
        @Override
        public void onStreamPipelineBuilt() {
            ChannelPipeline pipeline = channel.pipeline();
            if (pipeline.get(HttpServerCodec.class) != null) {
                pipeline.addBefore(
                        ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND,
                        WireHandler.class.getName(),
                        new WireHandler(mostContent, date));
            }
        }
    }
}
